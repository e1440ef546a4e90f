## Periods of stay

period-ssw1 = 特定技能１号
period-preparing = 特定活動（特定技能１号への準備）
period-driver_preparing = 特定活動55号（運転免許を取る準備）
period-excluded_leave = 産休・育休、病気・けがの休業
