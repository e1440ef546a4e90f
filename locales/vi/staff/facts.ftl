# /facts: staff confirm sources and telephone numbers.

# $count (Number) of what waits
facts-waiting = { $count ->
    [0] <b>Mọi thứ đã được kiểm tra gần đây.</b>
   *[other] <b>Số nguồn và nơi tư vấn đang chờ kiểm tra: { $count }.</b> Chưa có ai kiểm tra, hoặc đã kiểm tra từ lâu.
}
# $changes (Number) whose day has come
facts-waiting-changes = ⚖️ Số thay đổi luật đã đến ngày mà chưa có ai ghi lại là đã bắt đầu hay chưa: <b>{ $changes }</b>
# $count (Number) of what was found; $query (String) what was typed
facts-found = { $count ->
    [0] Không có gì khớp với “{ $query }”. Hãy gõ từ khác: một phần của tên, địa chỉ web, số điện thoại, hoặc mã của bản ghi.
   *[other] Số nguồn và nơi tư vấn khớp với “{ $query }”: <b>{ $count }</b>
}
facts-search = Để tìm, hãy gõ một phần của tên, địa chỉ web hoặc số điện thoại, hoặc mã của bản ghi.
facts-all = ↩️ Tất cả những gì đang chờ
# $name (String)
facts-label-hotline = ☎️ { $name }
facts-label-source = 📄 { $name }
facts-label-law_change = ⚖️ { $name }
# $name (String)
facts-hotline = ☎️ <b>{ $name }</b>
# $name (String), $on (String) a day or a month
facts-law_change = ⚖️ <b>{ $name }</b>
    Lẽ ra bắt đầu: { $on }. Bản ghi vẫn nói là chưa bắt đầu.
facts-how-law_change = Hãy mở các nguồn của nó. Thay đổi này đã bắt đầu chưa? Hãy báo cho người giữ dữ liệu, vì chỉ dữ liệu mới nói được điều đó. Cho đến lúc đó, người lao động đọc thấy rằng nhân viên hỗ trợ sẽ xác nhận.
# $url (String) or none; $published (String) a day, a month, a year, or none
facts-page = { $url ->
    [none] Không biết địa chỉ trang web.
   *[other] 🔗 { $url }
}
    { $published ->
        [none] Trang hoặc bản sao không ghi ngày.
       *[other] Ngày của trang hoặc bản sao: { $published }
    }
# $names (String) of criteria and of pages of the guide, or none
facts-resting = { $names ->
    [none] Chỉ có lời nhắc, giấy tờ hoặc nơi tư vấn dựa vào nguồn này.
   *[other] Những phần dựa vào nguồn này: { $names }
}
facts-how-hotline = Hãy mở trang web, hoặc gọi số này. Số, tiếng nói và giờ làm việc có đúng không? Nếu đúng, hãy xác nhận. Nếu có gì khác, đừng xác nhận: hãy báo cho người giữ dữ liệu.
facts-how-source = Hãy mở trang web và so với những gì bot nói. Nếu trang vẫn nói như vậy, hãy xác nhận. Nếu có gì khác, đừng xác nhận: hãy báo cho người giữ dữ liệu.
# $on (Date) or none; $name (String)
facts-last = { $on ->
    [none] Chưa có ai kiểm tra điều này.
   *[other] Kiểm tra lần cuối ngày { DAY($on) }, người kiểm tra: { $name }.
}
facts-confirm = ✅ Tôi đã kiểm tra: xác nhận
facts-name = Bạn xác nhận với tên nào? Tên được lưu cùng lần kiểm tra. Hãy gõ tên của bạn.
facts-mistake-gone = Bản ghi này không còn nữa. Hãy quay lại danh sách.
# $problem (String) what the operator needs to know, in English
facts-mistake-file = Không lưu được lần kiểm tra. Hãy báo cho người quản lý bot: { $problem }
