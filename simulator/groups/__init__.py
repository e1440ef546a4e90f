from simulator.groups.group import Group
from simulator.groups.topic import Topic

__all__ = ["Group", "Topic"]
