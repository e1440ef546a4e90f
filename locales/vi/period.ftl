## Periods of stay

period-ssw1 = Kỹ năng đặc định số 1 (特定技能１号)
period-preparing = Hoạt động đặc định để chuẩn bị (特定活動)
period-driver_preparing = Lấy bằng lái xe (特定活動55号)
period-excluded_leave = Nghỉ sinh, nuôi con, ốm đau, bị thương
