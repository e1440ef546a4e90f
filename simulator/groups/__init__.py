from simulator.groups.group import Group, Topic

__all__ = ["Group", "Topic"]
