# Typing in the private chat looks for people and matters.

# Said where staff write what nobody can look for.
search-how = 🔎 Những gì bạn gõ ở đây dùng để tìm kiếm, từ hai chữ cái trở lên. Chưa gửi cho ai. Muốn trả lời người lao động, hãy trả lời trong chủ đề của nhóm.
# $count (Number) of buttons, $more (Number) what is not shown
search-found = { $more ->
    [0] 🔎 Tìm thấy <b>{ $count }</b>.
   *[other] 🔎 <b>{ $count }</b> kết quả đầu. Còn { $more } kết quả nữa. Hãy thêm từ.
}
search-nothing = 🔎 Không tìm thấy. Chưa gửi cho ai.
search-matter = số N, việc số N, việc N, vụ N, vụ số N, vụ việc N, vụ việc số N
