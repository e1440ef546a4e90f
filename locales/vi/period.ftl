## Periods of stay

period-ssw1 = Kỹ năng đặc định số 1 (１号)
period-preparing = Chuẩn bị cho số 1 (特定活動)
period-driver_preparing = Lấy bằng lái xe (特定活動55号)
period-excluded_leave = Nghỉ sinh, nuôi con, ốm đau
