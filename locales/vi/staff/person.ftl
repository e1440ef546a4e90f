# Từng người một: thêm vào danh sách, hoặc sửa thông tin trong danh sách.

# $number (String)
person-mistake-number_taken = ⚠️ Mã số { $number } đã có trong danh sách. Hãy dùng mã số khác, hoặc sửa thông tin của người đó.
person-mistake-changed = ⚠️ Có người vừa sửa mục này. Bên dưới là thông tin hiện tại. Hãy xem lại trước khi lưu.
person-mistake-same = ⚠️ Danh sách đã ghi đúng như vậy. Không có gì thay đổi.
person-mistake-several = ⚠️ Nhiều người trong danh sách có tên này. Hãy tìm đúng người và sửa mã số trên thẻ của họ.
