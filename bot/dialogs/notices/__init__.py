"""Notices: the list, and the screens on which managers write one."""
