from simulator.people.person import Person

__all__ = ["Person"]
