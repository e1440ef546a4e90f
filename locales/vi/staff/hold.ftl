## Legal hold

# $roster_number (String)
hold-reason =
    <b>Lệnh giữ hồ sơ cho mã số { $roster_number }</b>

    Không xóa bất cứ dữ liệu nào của người lao động này cho đến khi quản trị viên bỏ lệnh giữ.

    Hãy nhập lý do trong một dòng.
# $roster_number (String), $reason (String)
hold-lift =
    <b>Bỏ lệnh giữ hồ sơ cho mã số { $roster_number }?</b>

    Lý do giữ: { $reason }

    Sau đó, hồ sơ sẽ bị xóa khi hết thời hạn lưu.
hold-lift-yes = Bỏ lệnh giữ
