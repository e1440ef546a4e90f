## Periods of stay

period-ssw1 = ทักษะเฉพาะทาง หมายเลข 1 (１号)
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = เตรียมเพื่อหมายเลข 1 (特定活動)
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = ใบขับขี่ (特定活動55号)
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = การลา: คลอด เลี้ยงลูก ป่วย
