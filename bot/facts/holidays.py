"""The public holidays of Japan (祝日), on which offices are closed."""

from collections.abc import Container
from datetime import date

from holidays import country_holidays


def holidays_of_japan() -> Container[date]:
    """Every public holiday from 1949 to 2099, substitute holidays included; each year is made when it is asked for."""
    return country_holidays("JP")
