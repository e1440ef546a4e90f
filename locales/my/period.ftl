## Periods of stay

period-ssw1 = အထူးကျွမ်းကျင်လုပ်သား (1) １号
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = (1) အတွက် ပြင်ဆင် (特定活動)
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = ယာဉ်မောင်းလိုင်စင် (特定活動55号)
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = ခွင့်- မီးဖွား၊ ကလေး၊ ဖျားနာ
