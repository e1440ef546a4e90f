# How far a consultation is, as staff read it; its worker reads my_data-state-….

consultation-state-new = mới
consultation-state-waiting_for_staff = chờ nhân viên trả lời
consultation-state-waiting_for_worker = chờ người lao động trả lời
consultation-state-escalated = đã chuyển lên cấp trên
consultation-state-closed = đã đóng
