## Periods of stay

period-ssw1 = Specified Skilled Worker (i) (特定技能１号)
period-preparing = Designated Activities, preparing (特定活動)
period-excluded_leave = Leave: birth, childcare, illness, injury
