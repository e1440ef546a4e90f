# Reminders: what comes, by when, and why. Always name the exact last day; never say that a later day is fine.
# The Japanese reminder-say texts are also shown at a counter to people who do not know this bot: there each must stand alone.
# What rests on common knowledge only (passport, return to Japan) says that we have not confirmed it.

reminder-preview-line = { DAY($on) } · { WORD("reminder-name", $kind) } · ngày cuối cùng { DAY($deadline) } · { $audience ->
    [worker] cho người lao động
    [staff] cho nhân viên hỗ trợ
   *[both] cho người lao động và nhân viên hỗ trợ
}
reminder-days-left = { $days ->
    [0] Hôm nay là ngày cuối cùng.
   *[other] Còn { $days } ngày.
}

## Names, for lists, calendars and previews

reminder-name-stay_renewal = Gia hạn lưu trú (在留期間更新)
reminder-name-stay_pending = Chờ kết quả gia hạn (特例期間)
reminder-name-total_stay = Ngày cuối cùng của 5 năm (通算5年)
reminder-name-interview = Phỏng vấn định kỳ (定期面談)
reminder-name-address_notice = Khai địa chỉ mới (転入届・転居届)
reminder-name-contract_end_notice = Khai báo hợp đồng kết thúc (届出)
reminder-name-contract_start_notice = Khai báo hợp đồng mới (届出)
reminder-name-activity_gap = Ba tháng không làm việc
reminder-name-card_lost = Xin lại thẻ lưu trú (在留カード)
reminder-name-passport = Hộ chiếu hết hạn
reminder-name-mynumber = Thẻ My Number hết hạn
reminder-name-health_check = Khám sức khỏe ở chỗ làm (健康診断)
reminder-name-reentry = Quay lại Nhật (再入国)
reminder-name-lump_sum = Nenkin trả một lần (脱退一時金)
reminder-name-preparing_status = Hết tư cách chuẩn bị (特定活動)
reminder-name-late_application = Nộp hồ sơ sau khi hết hạn lưu trú
reminder-name-new_stay = Ngày cuối cùng của thời hạn lưu trú mới

## What the worker reads

reminder-say-stay_renewal =
    <b>Gia hạn lưu trú (在留期間更新許可申請)</b>

    Thời hạn lưu trú của bạn đến <b>{ DAY($deadline) }</b>. Đó là ngày cuối cùng để nộp hồ sơ. { reminder-days-left }

    Đừng đợi đến ngày đó. Bạn hãy nộp tại văn phòng Nyukan khu vực (地方出入国在留管理局). Hãy hỏi ngay công ty và chúng tôi về giấy tờ.
reminder-say-stay_pending =
    <b>Chưa có kết quả gia hạn (特例期間)</b>

    Bạn đã nộp đúng hạn. Thông thường bạn được ở lại và làm việc đến khi có kết quả, nhưng không quá ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Bạn hãy hỏi ngay văn phòng Nyukan khu vực (地方出入国在留管理局). Có kết quả? Hãy báo chúng tôi.
reminder-say-total_stay =
    <b>Thời hạn 5 năm của bạn (特定技能１号の通算5年)</b>

    Theo chúng tôi tính, ngày cuối cùng là <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Thẻ lưu trú (在留カード) ghi ngày sớm hơn? Khi đó ngày trên thẻ cũng là hạn của bạn. Hãy nói với chúng tôi ngay về dự định của mình.
reminder-say-interview =
    <b>Phỏng vấn định kỳ (定期面談)</b>

    Nhân viên hỗ trợ phải nói chuyện với bạn muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Bạn hãy chọn giờ với chúng tôi, hoặc viết khi nào bạn rảnh. Chúng ta nói về công việc và cuộc sống của bạn ở Nhật.
reminder-say-address_notice =
    <b>Khai báo địa chỉ mới (転入届・転居届)</b>

    Bạn đã chuyển nhà. Bạn hãy đến tòa thị chính (市区町村の役所) nơi đang ở, muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Hãy mang theo thẻ lưu trú, tức thẻ ngoại kiều (在留カード). Làm xong, hãy báo chúng tôi.
reminder-say-contract_end_notice =
    <b>Khai báo: hợp đồng kết thúc (契約機関に関する届出)</b>

    Hợp đồng của bạn đã kết thúc. Bạn hãy khai báo với Nyukan (出入国在留管理庁), muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Qua mạng, bưu điện hoặc tại quầy. Bạn phải tự làm, dù công ty cũng khai báo. Chúng tôi giúp bạn.
reminder-say-contract_start_notice =
    <b>Khai báo: hợp đồng mới (契約機関に関する届出)</b>

    Bạn có hợp đồng mới. Bạn hãy khai báo với Nyukan (出入国在留管理庁), muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Bạn phải tự làm, dù công ty cũng khai báo. Bạn đã nộp hồ sơ xin đổi công ty? Hãy hỏi chúng tôi trước.
reminder-say-activity_gap =
    <b>Ba tháng không làm việc</b>

    Hợp đồng của bạn đã kết thúc. Chúng tôi chưa biết hợp đồng mới. Đến ngày <b>{ DAY($deadline) }</b> là đủ 3 tháng. { reminder-days-left }

    Khi đó bạn có thể mất tư cách lưu trú nếu không có lý do chính đáng. Hãy nói với chúng tôi ngay. Có hợp đồng mới? Hãy báo chúng tôi.
reminder-say-card_lost =
    <b>Xin cấp lại thẻ lưu trú (在留カードの再交付)</b>

    Bạn mất thẻ lưu trú (thẻ ngoại kiều). Hãy xin thẻ mới tại văn phòng Nyukan khu vực (地方出入国在留管理局), muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Hãy mang theo hộ chiếu. Tìm thấy thẻ? Hãy báo chúng tôi.
reminder-say-passport =
    <b>Hộ chiếu của bạn</b>

    Theo chúng tôi biết, ngày cuối cùng là <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Bạn hãy hỏi ngay đại sứ quán hoặc lãnh sự quán: làm hộ chiếu mới thế nào, mất bao lâu. Chúng tôi chưa xác nhận được thủ tục của nước bạn.
reminder-say-mynumber =
    <b>Thẻ My Number của bạn (マイナンバーカード)</b>

    Theo chúng tôi biết, ngày cuối cùng là <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Bạn hãy gia hạn lưu trú trước. Sau đó mang thẻ này và thẻ lưu trú đến tòa thị chính (市区町村の役所), muộn nhất là ngày đó.
reminder-say-health_check =
    <b>Khám sức khỏe ở chỗ làm (健康診断)</b>

    Bạn phải khám lần tới muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Công ty phải lo việc này: bạn hãy hỏi khi nào và ở đâu. Khám xong, hãy báo chúng tôi ngày khám. Không cần cho biết kết quả.
reminder-say-reentry =
    <b>Quay lại Nhật (みなし再入国)</b>

    Theo chúng tôi biết, bạn phải quay lại muộn nhất là ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Chúng tôi chưa xác nhận được ngày này. Trước khi lên kế hoạch, bạn hãy hỏi chúng tôi hoặc Nyukan (地方出入国在留管理局). Đã quay lại? Hãy báo chúng tôi.
reminder-say-lump_sum =
    <b>Tiền nenkin trả một lần (脱退一時金)</b>

    Bạn đã đóng nenkin (年金) từ 6 tháng trở lên? Bạn có thể xin lại một phần, đến hết ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Nếu xin, những năm này sẽ không còn được tính cho lương hưu. Bạn hãy suy nghĩ trước và hỏi chúng tôi.
reminder-say-preparing_status =
    <b>Sắp hết tư cách chuẩn bị (特定活動)</b>

    Theo chúng tôi biết, tư cách này hết hạn ngày <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Trước ngày đó, bạn hãy xin Kỹ năng đặc định số 1 tại văn phòng Nyukan khu vực (地方出入国在留管理局). Thẻ lưu trú ghi ngày khác? Hãy báo chúng tôi ngay.

## Why, and what the reader needs

reminder-ask-office = Bạn hãy hỏi chúng tôi, hoặc văn phòng Nyukan khu vực (地方出入国在留管理局).
reminder-why-stay_renewal =
    <b>Vì sao?</b> Bạn chỉ được ở và làm việc tại Nhật đến ngày cuối của thời hạn lưu trú (在留期間).

    Nếu nộp hồ sơ muộn nhất ngày { DAY($deadline) }, thông thường bạn được ở và làm việc đến khi có kết quả, lâu nhất thêm 2 tháng. Nộp muộn hơn thì không có thời gian này. Nếu ngày đó văn phòng nghỉ, theo chúng tôi biết, ngày làm việc tiếp theo vẫn kịp.
reminder-why-stay_pending =
    <b>Vì sao?</b> Thời hạn lưu trú cũ đã hết. Bạn đã nộp đúng hạn nên được chờ kết quả. Đó là thời gian đặc biệt (特例期間).

    Thời gian này hết khi có kết quả. Nếu không có kết quả, nó hết ngày { DAY($deadline) }. Không ai kéo dài được. Bạn hãy hỏi ngay.
reminder-why-total_stay =
    <b>Vì sao?</b> Với Kỹ năng đặc định số 1, bạn được ở Nhật tổng cộng 5 năm. Đổi việc hay đổi ngành không tính lại từ đầu. Theo chúng tôi tính, ngày cuối cùng là { DAY($deadline) }.

    Số 2 cần kỳ thi riêng và hồ sơ riêng. Chỉ Nyukan (出入国在留管理庁) quyết định.
reminder-why-interview =
    <b>Vì sao?</b> Luật quy định nhân viên hỗ trợ phải nói chuyện với bạn ít nhất 3 tháng một lần, bằng ngôn ngữ bạn hiểu. Lần tới muộn nhất là ngày { DAY($deadline) }.

    Đây không phải kỳ thi. Bạn hãy nói điều gì đang khó: công việc, lương, giờ làm, chỗ ở, sức khỏe.
reminder-why-address_notice =
    <b>Vì sao?</b> Sau khi chuyển nhà, luật cho bạn 14 ngày để khai báo địa chỉ mới. Ngày cuối cùng của bạn là { DAY($deadline) }.

    Đã muộn? Bạn hãy đi ngay và cho chúng tôi biết. Chúng tôi giúp bạn. Sau 90 ngày không khai báo, tư cách lưu trú có thể bị hủy.
reminder-why-contract_end_notice =
    <b>Vì sao?</b> Hợp đồng của bạn đã kết thúc. Bạn phải khai báo với Nyukan (出入国在留管理庁) trong vòng 14 ngày. Ngày cuối cùng của bạn là { DAY($deadline) }.

    Đã muộn? Bạn hãy gửi hôm nay và cho chúng tôi biết. Chúng tôi giúp bạn.
reminder-why-contract_start_notice =
    <b>Khai báo này không phải giấy phép làm việc.</b> Phải có giấy phép (在留資格変更許可) trước. Chưa có? Hãy nói với chúng tôi trước khi làm ở đó.

    <b>Vì sao?</b> Bạn phải khai báo với Nyukan trong vòng 14 ngày, muộn nhất là { DAY($deadline) }. Đã nộp hồ sơ xin đổi thì có cần khai báo nữa không? Chưa rõ: hãy hỏi chúng tôi. Đã muộn? Hãy nói với chúng tôi ngay.
reminder-why-activity_gap =
    <b>Vì sao?</b> Tư cách lưu trú của bạn là để làm việc. Nếu 3 tháng không làm việc mà không có lý do chính đáng, Nyukan có thể hủy tư cách của bạn. Đến { DAY($deadline) } là đủ 3 tháng.

    Nyukan xem lý do trước. Đang tìm việc có thể là lý do chính đáng. Bạn có lý do khác? Hãy cho chúng tôi biết.
reminder-why-card_lost =
    <b>Vì sao?</b> Từ ngày biết mất thẻ (在留カード), bạn có 14 ngày để xin thẻ mới. Ngày cuối cùng của bạn là { DAY($deadline) }. Đã muộn? Hãy đi ngay và cho chúng tôi biết.

    Bạn biết mất thẻ khi ở ngoài nước Nhật? 14 ngày tính từ ngày quay lại. Hãy hỏi chúng tôi.
reminder-why-passport =
    <b>Vì sao?</b> Bạn cần hộ chiếu còn hạn để đi lại và nộp hồ sơ. Theo chúng tôi biết, hộ chiếu còn hạn đến { DAY($deadline) }. Làm mới có thể mất nhiều tháng.
reminder-why-mynumber =
    <b>Vì sao?</b> Thẻ My Number có ngày hết hạn riêng, theo chúng tôi biết là { DAY($deadline) }. Gia hạn lưu trú thì ngày này không đổi: bạn phải tự đến tòa thị chính (市区町村の役所). Bạn có một thẻ gộp cả hai? Hãy hỏi chúng tôi: thủ tục có thể khác.
reminder-why-health_check =
    <b>Vì sao?</b> Công ty phải cho bạn khám sức khỏe ít nhất mỗi năm một lần. Một năm sau lần khám trước là { DAY($deadline) }. Một số công việc phải khám 6 tháng một lần, khi đó ngày sớm hơn. Bạn hãy hỏi công ty.
reminder-why-reentry =
    <b>Vì sao?</b> Bạn rời Nhật theo diện tái nhập cảnh đặc biệt (みなし再入国許可). Bạn phải quay lại trong 1 năm và trước khi hết thời hạn lưu trú. Theo chúng tôi tính, ngày cuối là { DAY($deadline) }.

    <b>Chúng tôi chưa xác nhận được ngày này. Hãy hỏi trước khi tính theo ngày này.</b>
reminder-why-lump_sum =
    <b>Vì sao?</b> Nếu đã đóng nenkin (年金) từ 6 tháng trở lên và rời Nhật, bạn có thể xin lại một phần (脱退一時金) trong vòng 2 năm. Theo chúng tôi tính, ngày cuối cùng là { DAY($deadline) }. Sau ngày đó thì không xin được.

    <b>Hãy suy nghĩ trước:</b> nếu xin, những năm này không còn được tính cho lương hưu.
reminder-why-preparing_status =
    <b>Vì sao?</b> Tư cách này (特定活動) thường có hạn 6 tháng. Theo chúng tôi tính, tư cách này hết ngày { DAY($deadline) }. Chỉ gia hạn được một lần, và chỉ khi chậm vì lý do không tránh được. Thời gian này tính vào 5 năm.

    <b>Bạn đang lấy bằng lái?</b> Quy định khác. Hãy bấm “{ reminder-button-need }”.
reminder-need-stay_renewal =
    <b>Cần gì:</b> thẻ lưu trú, hộ chiếu, giấy tờ của công ty, giấy tờ thuế. Nếu bạn tự đóng bảo hiểm y tế hoặc nenkin: thêm giấy chứng minh đã đóng.

    Nộp được từ khoảng 3 tháng trước. Nộp xong, hãy giữ dấu hoặc email. Thời hạn từ 30 ngày trở xuống? Hãy hỏi. { reminder-ask-office }
reminder-need-stay_pending =
    <b>Cần gì:</b> thẻ lưu trú, hộ chiếu, bằng chứng đã nộp hồ sơ (dấu trên thẻ, hoặc email). Nếu ngân hàng khóa tài khoản, hãy cho họ xem bằng chứng này.

    Đừng rời Nhật khi chưa hỏi chúng tôi. { reminder-ask-office }
reminder-need-total_stay =
    <b>Điều gì có thể làm ngày này thay đổi?</b> Nghỉ sinh, nuôi con, ốm đau, bị thương có thể không bị tính. Năm thứ sáu chỉ có trong trường hợp hiếm. Hãy nói với chúng tôi về cả hai điều này ít nhất 3 tháng trước.

    <b>Cần gì:</b> các thẻ lưu trú (cả thẻ cũ), hộ chiếu, giấy tờ về thời gian nghỉ, kết quả thi.
reminder-need-interview =
    <b>Cần gì:</b> không cần gì. Nếu được, hãy mang bảng lương và thẻ lưu trú.

    Chúng ta gặp trực tiếp. Chỉ gặp trực tuyến nếu bạn đồng ý. Hôm đó bạn bận? Hãy viết cho chúng tôi để chọn ngày khác.
reminder-need-address_notice =
    <b>Cần gì:</b> thẻ lưu trú của tất cả những người chuyển nhà.

    Bạn chuyển từ thành phố khác? Hãy hỏi chúng tôi trước: có thể phải làm thủ tục ở tòa thị chính cũ. Hãy hỏi tòa thị chính (市区町村の役所) hoặc chúng tôi.
reminder-need-contract_end_notice =
    <b>Cần gì:</b> thẻ lưu trú, tên và địa chỉ công ty, ngày hợp đồng kết thúc. { reminder-ask-office }

    Bảo hiểm y tế và nenkin cũng có thể thay đổi. Chúng tôi chưa xác nhận được thời hạn. Hãy sớm hỏi tòa thị chính (市区町村の役所) hoặc chúng tôi.
reminder-need-contract_start_notice =
    <b>Cần gì:</b> thẻ lưu trú, tên và địa chỉ công ty mới, ngày hợp đồng bắt đầu.

    Bạn khai báo qua mạng, bưu điện hoặc tại quầy. { reminder-ask-office }
reminder-need-activity_gap =
    <b>Cần gì:</b> bằng chứng đang tìm việc: các lần đến Hello Work (ハローワーク), thư, email, phỏng vấn xin việc. Hãy hỏi chúng tôi và Hello Work.

    Chỉ bắt đầu ở công ty mới khi đã có giấy phép (在留資格変更許可).
reminder-need-card_lost =
    <b>Cần gì:</b> hộ chiếu. Có thể cần thêm ảnh và giấy của cảnh sát về việc mất thẻ. Chúng tôi chưa xác nhận được: hãy hỏi văn phòng trước. { reminder-ask-office }
reminder-need-passport =
    <b>Cần gì:</b> mỗi nước một khác. Chúng tôi chưa xác nhận được. Hãy hỏi đại sứ quán hoặc lãnh sự quán trước khi đến.

    Đừng đợi đến khi về thăm nhà: hãy hỏi chúng tôi trước. Có hộ chiếu mới, hãy báo chúng tôi ngày hết hạn.
reminder-need-mynumber =
    <b>Cần gì:</b> thẻ lưu trú mới (在留カード) và thẻ My Number. Hãy hỏi tòa thị chính (市区町村の役所) hoặc chúng tôi.

    Đừng bao giờ gửi cho chúng tôi số hoặc ảnh của thẻ.
reminder-need-health_check =
    <b>Cần gì:</b> bạn hãy hỏi công ty khám khi nào, ở đâu, và có được ăn trước không.

    Công ty không cho khám? Hãy báo chúng tôi.
reminder-need-reentry =
    <b>Cần gì:</b> hộ chiếu và thẻ lưu trú (在留カード). Không quay lại kịp? Hãy viết cho chúng tôi ngay. Bạn cũng có thể hỏi đại sứ quán Nhật Bản. { reminder-ask-office }
reminder-need-lump_sum =
    <b>Cần gì:</b> số nenkin (基礎年金番号), hộ chiếu, tài khoản ngân hàng đứng tên bạn. Có thể cần thêm giấy tờ.

    Quy định đang thay đổi. Giấy phép tái nhập cảnh còn hạn cũng có thể ảnh hưởng. Trước khi nộp, hãy hỏi Cơ quan lương hưu Nhật Bản (日本年金機構), hoặc chúng tôi.
reminder-need-preparing_status =
    <b>Cần gì:</b> thẻ lưu trú, hộ chiếu, kết quả thi, giấy tờ của công ty. { reminder-ask-office }

    <b>Bằng lái (55号)?</b> Theo chúng tôi biết: xe tải 6 tháng, xe buýt và taxi 1 năm. Không gia hạn được. Không tính vào 5 năm.

## The buttons under a worker’s reminder

reminder-button-done = ✅ Đã xong
reminder-button-applied = ✅ Tôi đã nộp hồ sơ
reminder-button-undo = ↩️ Thật ra chưa xong
reminder-button-later = ⏰ Để sau
reminder-button-explain = ❓ Vì sao?
reminder-button-need = 📋 Tôi cần gì?
reminder-button-help = 🙋 Tôi cần giúp
reminder-button-form = ✏️ Điền tiếp
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ Tốt quá! Cảm ơn bạn đã báo. Lời nhắc này đã kết thúc.
# Said to be done, without the day of it.
reminder-done-no_day = Cảm ơn bạn. Vẫn còn thiếu một ngày: /mydates
# $applied_on (String), $stay_expiry (String) days, and what my_dates-call_when takes of our telephone
reminder-late =
    ⚠️ <b>Bạn nộp hồ sơ sau ngày cuối của thời hạn lưu trú</b>

    Bạn nộp ngày { DAY($applied_on) }. Ngày cuối là { DAY($stay_expiry) }. Theo chúng tôi biết, bạn không có thêm 2 tháng (特例期間).

    Chúng tôi báo cho nhân viên hỗ trợ.
    { $phone ->
        [none] Bạn hãy viết cho chúng tôi ngay, và hỏi xem mình có được ở lại và làm việc không.
       *[other] { $we_on ->
            [now] Bạn hãy viết hoặc gọi cho chúng tôi ngay, và hỏi xem mình có được ở lại và làm việc không.
           *[other] Bạn hãy viết cho chúng tôi ngay, hoặc gọi vào ngày { DAY($we_on) }, từ { $we_at }, và hỏi xem mình có được ở lại và làm việc không.
        }
    }
    Ngày sai? Hãy sửa: /profile
reminder-done-before = ✅ Bạn đã báo là việc này xong rồi.
reminder-undone = ↩️ Được rồi: việc này chưa xong. Chúng tôi lại nhắc bạn như trước.
reminder-undone-late = ↩️ Được rồi: việc này chưa xong. Đã quá ngày cuối cùng, nên bạn hãy nói chuyện với chúng tôi ngay.
reminder-over = Lời nhắc này không còn hiệu lực: có ngày đã thay đổi, hoặc việc này không còn cần nữa.
reminder-done-ask =
    ✅ <b>Tốt quá!</b> Bạn hãy cho chúng tôi biết ngày này để chúng tôi nhắc bạn đúng lúc:

    <b>{ WORD("profile-name", $part) }</b>

    Bạn hãy chọn ngày bên dưới, hoặc gõ ngày, ví dụ { $example }.
reminder-done-skip = Tôi không biết ngày
reminder-done-close = OK
reminder-later-ask = Bạn muốn chúng tôi nhắc lại vào ngày nào?
reminder-later-none = Ngày cuối cùng đã rất gần, không thể chờ nữa. Bạn hãy làm càng sớm càng tốt, hoặc bấm “{ reminder-button-help }”.
reminder-later-set = ⏰ Chúng tôi sẽ nhắc lại cho bạn vào ngày { DAY($on) }.
reminder-help-sent = 🙋 Chúng tôi báo cho nhân viên hỗ trợ về lời nhắc này. Đây là yêu cầu tư vấn số { $number }. Bạn có thể viết thêm ngay bây giờ: bạn đang gặp khó khăn gì?
reminder-help-sent-before = 🙋 Bạn đã nhờ giúp về lời nhắc này rồi. Đây là yêu cầu tư vấn số { $number }. Bạn có thể viết thêm ngay bây giờ: bạn đang gặp khó khăn gì?
reminder-reply-sent = ✅ Chúng tôi chuyển câu trả lời của bạn cho lời nhắc này đến nhân viên hỗ trợ. Đây là yêu cầu tư vấn số { $number }.
reminder-reply-done = Việc đã xong? Bạn hãy bấm thêm nút có ✅ dưới lời nhắc.
