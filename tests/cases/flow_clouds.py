# profile: standard
"""Functions that clouds call."""
import azure.functions as func
import functions_framework


@functions_framework.http
def hello(request):
    name = request.args.get("name")
    if name == "json":
        return {"name": name}
    return f"<p>{name}</p>"  # SEC105


def main(req: func.HttpRequest) -> func.HttpResponse:
    name = req.params.get("name")
    if name == "plain":
        return func.HttpResponse(f"Hello {name}")
    return func.HttpResponse(f"<p>{name}</p>", mimetype="text/html")  # SEC105
