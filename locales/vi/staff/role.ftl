## Who is on the staff

role-support_officer = Nhân viên phụ trách hỗ trợ (支援担当者)
role-support_manager = Người quản lý hỗ trợ (支援責任者)
role-admin = Quản trị viên
role-auditor = Người kiểm tra (chỉ đọc)
