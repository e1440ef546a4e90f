## Periods of stay

period-ssw1 = 特定技能（とくていぎのう）1ごう
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = 1号（ごう）の じゅんび（特定活動）
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = うんてんめんきょ（特定活動55号）
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = やすみ：うまれる、こども、びょうき
