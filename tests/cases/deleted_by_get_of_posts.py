# profile: standard
"""Things named post are not what tells that a form was sent."""
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from blog.models import Post


@login_required
def delete_entry(request, pk):  # SEC522
    post = get_object_or_404(Post, pk=pk)
    post.delete()
    return redirect("home")


@login_required
def delete_sent(request, pk):
    post = get_object_or_404(Post, pk=pk)
    if request.POST:
        post.delete()
    return redirect("home")


@login_required
def delete_asked(request, pk):
    post = get_object_or_404(Post, pk=pk)
    if request.method == "POST":
        post.delete()
    return redirect("home")


@login_required
@require_POST
def delete_posted(request, pk):
    get_object_or_404(Post, pk=pk).delete()
    return redirect("home")
