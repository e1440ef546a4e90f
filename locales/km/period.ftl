## Periods of stay

period-ssw1 = ពលករជំនាញ កម្រិត1 (１号)
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = ត្រៀមសម្រាប់កម្រិត1 (特定活動)
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = យកប័ណ្ណបើកបរ (特定活動55号)
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = ឈប់សម្រាក៖ សម្រាល កូន ជំងឺ
