## Periods of stay

period-ssw1 = SSW (Tokutei Ginou) No. 1 (１号)
# With Designated Activities, to become Specified Skilled Worker (i).
period-preparing = Persiapan untuk No. 1 (特定活動)
# Designated Activities no. 55, to get the Japanese driving licence.
period-driver_preparing = Mengambil SIM (特定活動55号)
# Time off that sometimes does not count in the five years: birth, childcare, illness or injury.
period-excluded_leave = Cuti: melahirkan, anak, sakit
