"""The keys with which most tests write: words that are written without their row are found nowhere else."""

from cryptography.fernet import Fernet

KEYS = (Fernet.generate_key().decode(),)
