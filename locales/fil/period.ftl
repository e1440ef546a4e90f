## Periods of stay

period-ssw1 = Specified Skilled Worker (i) １号
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = Paghahanda para sa (i) (特定活動)
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = Driver’s license (特定活動55号)
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = Leave: panganganak, anak, sakit
