## Periods of stay

period-ssw1 = Specified Skilled Worker (i) １号
period-preparing = Preparing for it (特定活動)
period-driver_preparing = Driver’s licence (特定活動55号)
period-excluded_leave = Leave: birth, child, illness
