refused-staff = Mục này chỉ dành cho nhân viên hỗ trợ.
refused-admin = Chỉ quản trị viên mới làm được việc này.
refused-reader = Chỉ nhân viên hỗ trợ mới đọc được mục này.
refused-exporter = Chỉ người quản lý hỗ trợ, quản trị viên và người kiểm tra mới xuất được.
refused-manager = Chỉ người quản lý hỗ trợ và quản trị viên mới làm được việc này.
# An alert: a button below a message was tapped by who has not agreed, or was forgotten since
refused-worker = Chưa làm gì và chưa gửi gì. Bạn hãy đồng ý trước, rồi làm lại.
