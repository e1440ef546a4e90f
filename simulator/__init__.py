from simulator.call import Call
from simulator.clock import Clock, ManualClock
from simulator.faults import Fault
from simulator.groups import Group, Topic
from simulator.people import Person
from simulator.state import Answer
from simulator.telegram import Telegram

__all__ = ["Answer", "Call", "Clock", "Fault", "Group", "ManualClock", "Person", "Telegram", "Topic"]
