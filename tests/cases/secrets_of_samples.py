# profile: standard
"""What a function makes that shows readers a sample."""
from app.urls import build_absolute


def register(registry, event):
    registry.add("url", sample_url=lambda event: build_absolute(
        event, "shop:order", kwargs={"order": "F8VVL", "secret": "6zzjnumtsx136ddy"}))
    registry.add("url", resampled_url=lambda event: build_absolute(
        event, "shop:order", kwargs={"order": "F8VVL", "secret": "6zzjnumtsx136ddy"}))  # S105
