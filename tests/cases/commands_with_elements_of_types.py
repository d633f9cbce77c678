# profile: standard
"""Elements of containers, items of typed dictionaries and properties that annotations say are numbers, in commands."""
import os
from dataclasses import dataclass
from typing import Dict, List, Literal, Protocol, Tuple, TypedDict


@dataclass
class Job:
    level: int
    name: str


class Batch:
    jobs: List[Job]

    def __init__(self, jobs):
        self.jobs = jobs


class Settings(TypedDict):
    depth: int
    mode: Literal["fast", "slow"]
    name: str


class Sized(Protocol):
    @property
    def height(self) -> int: ...

    @property
    def title(self) -> str: ...


def looped(jobs: List[Job], rows: List[List[int]]):
    for job in jobs:
        os.system(f"nice {job.level}")
        os.system(f"nice {job.name}")  # S605
    for job in sorted(jobs):
        os.system(f"nice {job.level}")
    for number, job in enumerate(jobs):
        os.system(f"nice {number} {job.level}")
        os.system(f"nice {job.name}")  # S605
    for row in rows:
        os.system(f"nice {row[0]}")
    os.system("nice " + " ".join(str(job.level) for job in jobs))
    os.system("nice " + " ".join(job.name for job in jobs))  # S605


def indexed(jobs: List[Job], texts: List[str], pair: Tuple[int, Job, str], many: Tuple[Job, ...]):
    os.system(f"nice {jobs[0].level} {pair[0]} {pair[1].level} {many[3].level}")
    os.system(f"nice {jobs[0].name}")  # S605
    os.system(f"nice {texts[0]}")  # S605
    os.system(f"nice {pair[2]}")  # S605
    os.system(f"nice {many[3].name}")  # S605
    os.system(f"nice {jobs[1:].level}")  # S605


def keyed(named: Dict[str, Job], levels: Dict[str, int], names: Dict[int, str]):
    os.system(f"nice {named['x'].level} {levels['x']}")
    os.system(f"nice {named['x'].name}")  # S605
    os.system(f"nice {names[0]}")  # S605
    for job in named.values():
        os.system(f"nice {job.level}")
        os.system(f"nice {job.name}")  # S605
    for name, level in levels.items():
        os.system(f"nice {level}")
        os.system(f"nice {name}")  # S605
    for name in levels:
        os.system(f"nice {name}")  # S605
    for number, name in names.items():
        os.system(f"nice {name}")  # S605
    for (first, second), level in named.items():
        os.system(f"nice {second}")  # S605


def declared(settings: Settings, sized: Sized, batch: Batch):
    os.system(f"nice {settings['depth']} {settings['mode']} {sized.height} {batch.jobs[0].level}")
    os.system(f"nice {settings['name']}")  # S605
    os.system(f"nice {settings['other']}")  # S605
    os.system(f"nice {sized.title}")  # S605
    os.system(f"nice {batch.jobs[0].name}")  # S605


def loose(jobs, rows: List):
    os.system(f"nice {jobs[0].level}")  # S605
    os.system(f"nice {rows[0].level}")  # S605
    for job in jobs:
        os.system(f"nice {job.level}")  # S605
