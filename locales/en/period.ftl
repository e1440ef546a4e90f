## Periods of stay

period-ssw1 = Specified Skilled Worker (i) (特定技能１号)
period-preparing = Designated Activities, preparing (特定活動)
period-driver_preparing = Getting a driver’s licence (特定活動55号)
period-excluded_leave = Leave: birth, childcare, illness, injury
