## Periods of stay

period-ssw1 = SSW नम्बर 1 (特定技能１号)
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = नम्बर 1 को तयारी (特定活動)
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = ड्राइभिङ लाइसेन्स (特定活動55号)
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = बिदा: सुत्केरी, बच्चा, बिरामी
