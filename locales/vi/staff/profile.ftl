## Said to staff

# $part (String) the id of a detail
profile-correction = ✋ Người lao động nhờ bạn sửa thông tin đang lưu: <b>{ WORD("profile-name", $part) }</b>
