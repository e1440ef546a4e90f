"""Workbooks about notices."""
