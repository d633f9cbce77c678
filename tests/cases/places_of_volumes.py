# profile: standard
"""Paths at which Kubernetes mounts volumes in containers, and others."""


def mounts():
    return [
        {"name": "scratch", "mountPath": "/tmp/scratch"},
        {"name": "scratch", "path": "/tmp/scratch"},  # S108
    ]


def settings(claim):
    return {
        "spark.kubernetes.executor.volumes.persistentVolumeClaim.data.mount.path": "/tmp/data",
        "spark.eventLog.dir": "/tmp/events",  # S108
    }
