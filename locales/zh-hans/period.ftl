## Periods of stay

period-ssw1 = 特定技能1号
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = 为1号做准备（特定活動）
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = 考驾照（特定活動55号）
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = 休假：生产、育儿、生病、受伤
