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
reminder-name-address_notice = Báo địa chỉ mới (転入届・転居届)
reminder-name-contract_end_notice = Báo hợp đồng kết thúc (届出)
reminder-name-contract_start_notice = Báo hợp đồng mới (届出)
reminder-name-activity_gap = Ba tháng không làm việc
reminder-name-card_lost = Xin lại thẻ lưu trú (在留カード)
reminder-name-passport = Hộ chiếu hết hạn
reminder-name-mynumber = Thẻ My Number hết hạn
reminder-name-health_check = Khám sức khỏe ở chỗ làm (健康診断)
reminder-name-reentry = Quay lại Nhật Bản (再入国)
reminder-name-lump_sum = Tiền nenkin trả một lần (脱退一時金)
reminder-name-preparing_status = Hết tư cách chuẩn bị (特定活動)
reminder-name-late_application = Nộp hồ sơ sau khi hết hạn lưu trú
reminder-name-new_stay = Ngày cuối cùng của thời hạn lưu trú mới

## What the worker reads

reminder-say-stay_renewal =
    <b>Gia hạn thời hạn lưu trú (在留期間更新許可申請)</b>

    Thời hạn lưu trú của bạn đến hết ngày { DAY($deadline) }. Bạn vẫn được nộp hồ sơ trong ngày này. Chỉ khi văn phòng nghỉ vào ngày đó thì ngày làm việc tiếp theo vẫn còn kịp, theo chúng tôi biết. { reminder-days-left }

    Bạn hãy nộp hồ sơ cho Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), và đừng đợi đến ngày cuối cùng, vì hôm đó văn phòng có thể không làm việc. Thông thường Cục nhận hồ sơ từ khoảng 3 tháng trước. Nếu cần giấy tờ, bạn hãy hỏi công ty và chúng tôi ngay từ bây giờ. Khi nộp xong, bạn cho chúng tôi biết ngày nộp.
reminder-say-stay_pending =
    <b>Chưa có kết quả gia hạn lưu trú (在留期間更新)</b>

    Bạn đã nộp hồ sơ đúng hạn. Thông thường bạn được ở lại và làm việc cho đến khi có kết quả, nhưng muộn nhất là đến hết ngày { DAY($deadline) }. { reminder-days-left }

    Ngay bây giờ bạn hãy hỏi Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局) xem hồ sơ đã đến đâu. Chúng tôi sẽ giúp bạn. Khi có kết quả, bạn cho chúng tôi biết.
reminder-say-total_stay =
    <b>Thời hạn 5 năm của bạn (特定技能１号の通算5年)</b>

    Theo những ngày mà chúng tôi biết, ngày cuối cùng của 5 năm Kỹ năng đặc định số 1 của bạn là { DAY($deadline) }. { reminder-days-left }

    Bạn hãy nói chuyện với chúng tôi ngay từ bây giờ về dự định của mình: kỳ thi Kỹ năng đặc định số 2, công việc ở nước mình, hoặc cách khác. Ngày ghi trên thẻ lưu trú (在留カード) có thể đến sớm hơn: ngày đó cũng có hiệu lực.
reminder-say-interview =
    <b>Phỏng vấn định kỳ (定期面談)</b>

    Buổi phỏng vấn tiếp theo của bạn với nhân viên hỗ trợ phải diễn ra muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Bạn hãy chọn giờ với chúng tôi, hoặc viết cho chúng tôi biết khi nào bạn rảnh. Chúng ta sẽ nói chuyện về công việc và cuộc sống của bạn ở Nhật.
reminder-say-address_notice =
    <b>Báo địa chỉ mới (転入届・転居届)</b>

    Bạn đã chuyển nhà. Bạn hãy báo địa chỉ mới cho tòa thị chính (市区町村の役所) nơi bạn đang ở, muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Bạn mang theo thẻ lưu trú (在留カード). Báo xong, bạn cho chúng tôi biết nhé.
reminder-say-contract_end_notice =
    <b>Thông báo hợp đồng kết thúc (契約機関に関する届出)</b>

    Hợp đồng của bạn đã kết thúc. Bạn hãy gửi thông báo này cho Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁), muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Bạn có thể gửi qua mạng, qua bưu điện hoặc nộp tại quầy. Dù công ty cũng gửi thông báo riêng, bạn vẫn phải tự gửi. Chúng tôi sẽ giúp bạn.
reminder-say-contract_start_notice =
    <b>Thông báo hợp đồng mới (契約機関に関する届出)</b>

    Hợp đồng mới của bạn đã bắt đầu. Bạn hãy gửi thông báo này cho Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁), muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Nếu bạn đã nộp hồ sơ xin đổi công ty, chúng tôi chưa xác nhận được có còn cần thông báo này không: bạn hãy hỏi chúng tôi trước. Bạn có thể gửi qua mạng, qua bưu điện hoặc nộp tại quầy. Dù công ty cũng gửi thông báo riêng, bạn vẫn phải tự gửi. Chúng tôi sẽ giúp bạn.
reminder-say-activity_gap =
    <b>Ba tháng không làm việc</b>

    Hợp đồng của bạn đã kết thúc, và chúng tôi chưa biết bạn có hợp đồng mới. Đến ngày { DAY($deadline) } là đủ 3 tháng. { reminder-days-left }

    Người không làm công việc của tư cách lưu trú trong 3 tháng mà không có lý do chính đáng thì có thể mất tư cách. Nếu bạn thật sự đang tìm việc, đó có thể là lý do chính đáng: bạn hãy giữ bằng chứng, ví dụ giấy tờ khi đến Hello Work (ハローワーク). Bạn hãy nói chuyện với chúng tôi. Nếu đã có hợp đồng mới, bạn cho chúng tôi biết.
reminder-say-card_lost =
    <b>Xin cấp lại thẻ lưu trú (在留カードの再交付)</b>

    Bạn bị mất thẻ lưu trú (thẻ ngoại kiều). Bạn hãy xin thẻ mới ở Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Bạn mang theo hộ chiếu, và hỏi văn phòng hoặc chúng tôi xem cần thêm gì. Nếu đã tìm thấy thẻ cũ, bạn cho chúng tôi biết.
reminder-say-passport =
    <b>Hộ chiếu của bạn</b>

    Theo chúng tôi biết, { DAY($deadline) } là ngày cuối cùng hộ chiếu của bạn còn hạn. { reminder-days-left }

    Ngay bây giờ bạn hãy hỏi đại sứ quán hoặc lãnh sự quán nước mình xem làm hộ chiếu mới thế nào và mất bao lâu. Chúng tôi chưa xác nhận được thủ tục của nước bạn: bạn hãy hỏi ở đó, hoặc hỏi chúng tôi.
reminder-say-mynumber =
    <b>Thẻ My Number của bạn (マイナンバーカード)</b>

    Theo chúng tôi biết, { DAY($deadline) } là ngày cuối cùng thẻ của bạn còn hạn. { reminder-days-left }

    Gia hạn lưu trú thì thẻ My Number không được gia hạn theo. Sau khi gia hạn lưu trú, bạn hãy mang cả hai thẻ đến tòa thị chính (市区町村の役所) để gia hạn thẻ My Number, muộn nhất là ngày đó. Nếu chưa gia hạn lưu trú, bạn hãy làm việc đó trước, và hỏi chúng tôi.
reminder-say-health_check =
    <b>Khám sức khỏe ở chỗ làm (健康診断)</b>

    Bạn phải khám sức khỏe lần tiếp theo muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Công ty phải lo việc này: bạn hãy hỏi công ty khám khi nào và ở đâu. Khám xong, bạn cho chúng tôi biết ngày khám. Bạn không cần cho chúng tôi biết kết quả.
reminder-say-reentry =
    <b>Quay lại Nhật Bản (みなし再入国)</b>

    Theo chúng tôi biết, bạn phải quay lại Nhật Bản muộn nhất là ngày { DAY($deadline) }. { reminder-days-left }

    Chúng tôi chưa xác nhận được ngày này. Trước khi lên kế hoạch, bạn hãy hỏi chúng tôi hoặc Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局). Nếu đã quay lại, bạn cho chúng tôi biết.
reminder-say-lump_sum =
    <b>Tiền nenkin trả một lần (脱退一時金)</b>

    Bạn đã rời Nhật Bản. Nếu đã đóng nenkin (年金) ở Nhật từ 6 tháng trở lên, bạn có thể xin nhận tiền một lần đến hết ngày { DAY($deadline) }. { reminder-days-left }

    Khi đã nhận tiền này, những năm nenkin đó không còn được tính cho lương hưu nữa. Vì vậy bạn hãy suy nghĩ trước, và hỏi chúng tôi hoặc Cơ quan lương hưu Nhật Bản (日本年金機構).
reminder-say-preparing_status =
    <b>Sắp hết tư cách chuẩn bị của bạn (特定活動)</b>

    Bạn đang chuẩn bị cho Kỹ năng đặc định số 1. Theo chúng tôi biết, tư cách này hết hạn ngày { DAY($deadline) }. { reminder-days-left }

    Ngay bây giờ bạn hãy xin chuyển sang Kỹ năng đặc định số 1 ở Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), trước ngày này. Bạn hãy so với thẻ lưu trú (在留カード): nếu trên thẻ ghi ngày khác, bạn báo cho chúng tôi ngay.

## Why, what to bring, whom to ask

reminder-explain-stay_renewal =
    <b>Vì sao?</b> Bạn chỉ được ở lại và làm việc tại Nhật trong thời hạn lưu trú (在留期間). Ngày cuối cùng ghi trên thẻ lưu trú (在留カード). Nếu nộp hồ sơ muộn nhất là ngày { DAY($deadline) }, thông thường bạn được ở lại và làm việc cho đến khi có kết quả, lâu nhất là thêm 2 tháng. Nếu nộp muộn hơn, bạn không có 2 tháng này; chỉ khi văn phòng nghỉ vào ngày đó thì ngày làm việc tiếp theo vẫn còn kịp, theo chúng tôi biết. Người có thời hạn lưu trú từ 30 ngày trở xuống cũng không có.

    <b>Cần gì?</b> Thẻ lưu trú, hộ chiếu, giấy tờ của công ty và giấy tờ về thuế. Nếu bạn tự đóng bảo hiểm y tế quốc dân hoặc nenkin quốc dân thì cần cả giấy chứng nhận đã đóng. Chúng tôi sẽ cho bạn biết cần giấy tờ nào.

    <b>Sau khi nộp:</b> nộp tại quầy thì bạn được đóng dấu vào mặt sau thẻ, nộp qua mạng thì bạn nhận được e-mail. Bạn hãy giữ lại.

    <b>Hỏi ai?</b> Chúng tôi, hoặc Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).
reminder-explain-stay_pending =
    <b>Vì sao?</b> Thời hạn lưu trú cũ của bạn đã hết. Vì đã nộp hồ sơ đúng hạn, bạn có thêm thời gian để chờ: cho đến khi có kết quả, hoặc đến hết ngày { DAY($deadline) }, tùy ngày nào đến trước. Đó gọi là thời gian đặc biệt (特例期間). Thời gian này không dài thêm dù bạn chờ, nên bạn cần hỏi Cục về hồ sơ của mình.

    <b>Cần gì?</b> Thẻ lưu trú, hộ chiếu, và bằng chứng đã nộp hồ sơ: dấu ở mặt sau thẻ, hoặc e-mail. Bạn đừng ra nước ngoài khi chưa hỏi chúng tôi. Nếu ngân hàng khóa tài khoản, bạn hãy cho họ xem bằng chứng.

    <b>Hỏi ai?</b> Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), hoặc chúng tôi. Chúng tôi có thể cùng hỏi với bạn.
reminder-explain-total_stay =
    <b>Vì sao?</b> Với tư cách Kỹ năng đặc định số 1, bạn được ở Nhật tổng cộng 5 năm. Mọi công ty và mọi ngành được tính chung; chuyển việc không làm 5 năm tính lại từ đầu. Theo cách tính của chúng tôi, ngày cuối cùng là { DAY($deadline) }.

    <b>Điều gì có thể thay đổi ngày này?</b> Thời gian nghỉ sinh, nuôi con nhỏ, ốm đau hoặc bị thương có thể không bị tính. Năm thứ sáu chỉ có trong trường hợp ngoại lệ, ví dụ khi bạn chưa đỗ kỳ thi Kỹ năng đặc định số 2 nhưng đạt ít nhất 80% điểm đỗ ở tất cả các phần, hoặc, trong ngành hộ lý, gần đỗ kỳ thi quốc gia (介護福祉士国家試験). Cả hai điều này cần nhân viên hỗ trợ kiểm tra cùng bạn, muộn nhất là 3 tháng trước ngày cuối cùng. Kỹ năng đặc định số 2 cần kỳ thi riêng và hồ sơ riêng. Chỉ Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định.

    <b>Cần gì?</b> Các thẻ lưu trú, cả thẻ cũ, hộ chiếu, giấy tờ về thời gian nghỉ, kết quả thi.

    <b>Hỏi ai?</b> Chúng tôi.
reminder-explain-interview =
    <b>Vì sao?</b> Nhân viên hỗ trợ phải nói chuyện với mỗi người có tư cách Kỹ năng đặc định số 1 ít nhất 3 tháng một lần, bằng ngôn ngữ mà người đó hiểu. Buổi tiếp theo muộn nhất là ngày { DAY($deadline) }. Đây không phải là kỳ thi. Bạn hãy nói những điều đang khó khăn: công việc, tiền lương, giờ làm, chỗ ở, sức khỏe.

    <b>Cần gì?</b> Không cần gì. Nếu có bảng lương và thẻ lưu trú thì chúng tôi dễ trả lời bạn hơn.

    <b>Bằng cách nào?</b> Gặp trực tiếp. Chỉ phỏng vấn trực tuyến nếu bạn đồng ý.

    <b>Hỏi ai?</b> Chúng tôi. Nếu không đến được, bạn hãy viết cho chúng tôi để tìm giờ khác trước ngày cuối cùng.
reminder-explain-address_notice =
    <b>Vì sao?</b> Luật quy định phải báo địa chỉ mới trong vòng 14 ngày sau khi chuyển nhà. Với bạn, muộn nhất là ngày { DAY($deadline) }. Nếu quá 90 ngày không báo địa chỉ mới, tư cách lưu trú có thể bị hủy. Nếu đã muộn, bạn hãy đi ngay và nói chuyện với chúng tôi.

    <b>Cần gì?</b> Thẻ lưu trú của tất cả những người cùng chuyển nhà. Nếu chuyển từ thành phố khác đến, bạn hãy hỏi chúng tôi xem có cần làm gì trước ở tòa thị chính cũ không.

    <b>Hỏi ai?</b> Tòa thị chính (市区町村の役所), hoặc chúng tôi.
reminder-explain-contract_end_notice =
    <b>Vì sao?</b> Khi hợp đồng với công ty kết thúc, người lao động phải báo cho Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) trong vòng 14 ngày. Với bạn, muộn nhất là ngày { DAY($deadline) }. Nếu đã muộn, bạn hãy gửi ngay và nói chuyện với chúng tôi.

    <b>Cần gì?</b> Thẻ lưu trú, tên và địa chỉ công ty, ngày hợp đồng kết thúc.

    <b>Ngoài ra:</b> khi nghỉ việc ở công ty, bảo hiểm y tế và nenkin có thể thay đổi. Chúng tôi chưa xác nhận được thời hạn của việc đó: bạn hãy sớm hỏi tòa thị chính (市区町村の役所) hoặc chúng tôi.

    <b>Hỏi ai?</b> Chúng tôi, hoặc Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).
reminder-explain-contract_start_notice =
    <b>Vì sao?</b> Khi hợp đồng với công ty mới bắt đầu, người lao động phải báo cho Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) trong vòng 14 ngày. Với bạn, muộn nhất là ngày { DAY($deadline) }. Có nơi nói đã nộp hồ sơ xin đổi thì không cần thông báo này, có nơi nói vẫn cần: bạn hãy hỏi chúng tôi. Nếu đã muộn, bạn hãy nói chuyện ngay với chúng tôi.

    <b>Cần gì?</b> Thẻ lưu trú, tên và địa chỉ công ty mới, ngày hợp đồng bắt đầu.

    <b>Xin lưu ý:</b> thông báo này không phải là giấy phép để làm ở đó. Phải có giấy phép (在留資格変更許可) trước. Nếu chưa có, bạn hãy nói chuyện với chúng tôi trước khi làm ở đó.

    <b>Hỏi ai?</b> Chúng tôi, hoặc Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).
reminder-explain-activity_gap =
    <b>Vì sao?</b> Tư cách lưu trú của bạn là để làm việc. Người không làm công việc đó trong 3 tháng mà không có lý do chính đáng thì có thể mất tư cách này. Đến ngày { DAY($deadline) } là đủ 3 tháng. Không phải đến ngày đó là tự mất: Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) xem lý do rồi mới quyết định. Nếu bạn thật sự đang tìm việc, đó có thể là lý do chính đáng. Nếu có lý do khác, bạn cho chúng tôi biết: nhân viên hỗ trợ sẽ cùng bạn xem xét.

    <b>Cần gì?</b> Bằng chứng bạn đang tìm việc: các lần đến Hello Work (ハローワーク), thư, e-mail, các buổi phỏng vấn xin việc.

    <b>Xin lưu ý:</b> bạn chỉ bắt đầu làm ở công ty mới khi đã có giấy phép (在留資格変更許可).

    <b>Hỏi ai?</b> Chúng tôi và Hello Work.
reminder-explain-card_lost =
    <b>Vì sao?</b> Người bị mất thẻ lưu trú (在留カード) phải xin thẻ mới trong vòng 14 ngày kể từ khi biết là mất. Với bạn, muộn nhất là ngày { DAY($deadline) }. Nếu bạn biết khi đang ở ngoài Nhật Bản, 14 ngày tính từ khi quay lại: bạn hãy hỏi chúng tôi. Nếu đã muộn, bạn hãy đi ngay và nói chuyện với chúng tôi.

    <b>Cần gì?</b> Hộ chiếu. Văn phòng có thể cần cả ảnh và giấy của cảnh sát về việc mất thẻ; chúng tôi chưa xác nhận được, bạn hãy hỏi văn phòng trước.

    <b>Hỏi ai?</b> Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), hoặc chúng tôi.
reminder-explain-passport =
    <b>Vì sao?</b> Bạn cần hộ chiếu còn hạn để đi lại và để nộp hồ sơ. Theo chúng tôi biết, hộ chiếu của bạn còn hạn đến hết ngày { DAY($deadline) }. Làm hộ chiếu mới có thể mất nhiều tháng.

    <b>Cần gì?</b> Mỗi nước một khác, và chúng tôi chưa xác nhận được. Trước khi đến, bạn hãy hỏi đại sứ quán hoặc lãnh sự quán. Nếu định làm hộ chiếu mới khi về thăm nhà, bạn hãy hỏi chúng tôi trước.

    <b>Sau đó:</b> bạn cho chúng tôi biết ngày hết hạn của hộ chiếu mới.

    <b>Hỏi ai?</b> Đại sứ quán hoặc lãnh sự quán nước bạn, hoặc chúng tôi.
reminder-explain-mynumber =
    <b>Vì sao?</b> Thẻ My Number (マイナンバーカード) có ngày hết hạn riêng; theo chúng tôi biết, thẻ của bạn hết hạn ngày { DAY($deadline) }. Khi đã gia hạn lưu trú, bạn phải tự đi gia hạn thẻ này. Nếu bạn có loại thẻ gộp cả thẻ lưu trú và thẻ My Number, bạn hãy hỏi chúng tôi: thủ tục có thể khác.

    <b>Cần gì?</b> Thẻ lưu trú (在留カード) mới và thẻ My Number. Bạn đừng bao giờ gửi cho chúng tôi số My Number hoặc ảnh của thẻ.

    <b>Hỏi ai?</b> Tòa thị chính (市区町村の役所), hoặc chúng tôi.
reminder-explain-health_check =
    <b>Vì sao?</b> Công ty phải cho bạn khám sức khỏe ít nhất mỗi năm một lần; với một số công việc là 6 tháng một lần. Tròn một năm sau lần khám trước là ngày { DAY($deadline) }. Nếu công việc của bạn cần khám 6 tháng một lần thì ngày đó sớm hơn: bạn hãy hỏi công ty.

    <b>Cần gì?</b> Bạn hãy hỏi công ty về nơi khám, giờ khám và có được ăn trước khi khám không.

    <b>Hỏi ai?</b> Công ty. Nếu công ty không cho khám sức khỏe, bạn cho chúng tôi biết.
reminder-explain-reentry =
    <b>Vì sao?</b> Người rời Nhật Bản theo diện tái nhập cảnh đặc biệt (みなし再入国許可) phải quay lại trong vòng một năm; nếu thời hạn lưu trú hết sớm hơn thì phải quay lại trước khi hết. Với bạn, chúng tôi tính đến ngày { DAY($deadline) }. Chúng tôi chỉ biết quy định này một cách chung chung và chưa xác nhận được: bạn hãy hỏi chúng tôi hoặc văn phòng xuất nhập cảnh.

    <b>Cần gì?</b> Hộ chiếu và thẻ lưu trú (在留カード). Nếu có việc khiến bạn không quay lại được, bạn hãy viết cho chúng tôi ngay.

    <b>Hỏi ai?</b> Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), đại sứ quán Nhật Bản, hoặc chúng tôi.
reminder-explain-lump_sum =
    <b>Vì sao?</b> Người đã đóng nenkin (年金) ở Nhật từ 6 tháng trở lên và không còn sống ở Nhật có thể xin nhận lại một phần, trong vòng 2 năm. Với bạn, chúng tôi tính đến hết ngày { DAY($deadline) }. Sau ngày đó thì không xin được nữa.

    <b>Hãy suy nghĩ trước:</b> những năm đã nhận tiền một lần sẽ không còn được tính cho lương hưu. Quy định đang thay đổi, và việc bạn còn giấy phép tái nhập cảnh hay không có thể quan trọng: bạn hãy hỏi trước khi nộp hồ sơ.

    <b>Cần gì?</b> Số nenkin, hộ chiếu và tài khoản ngân hàng đứng tên bạn. Chúng tôi chưa xác nhận được toàn bộ danh sách: bạn hãy hỏi trước.

    <b>Hỏi ai?</b> Cơ quan lương hưu Nhật Bản (日本年金機構), hoặc chúng tôi.
reminder-explain-preparing_status =
    <b>Vì sao?</b> Tư cách để chuẩn bị cho Kỹ năng đặc định số 1 (特定活動) thông thường có thời hạn 6 tháng; chúng tôi tính đến hết ngày { DAY($deadline) }. Chỉ gia hạn được một lần, và chỉ khi có lý do không tránh được. Thời gian này được tính vào 5 năm của bạn. Với tài xế đang lấy bằng lái (特定活動55号) thì khác, theo chúng tôi biết: tối đa 6 tháng cho xe tải, tối đa 1 năm cho xe buýt và taxi, không được gia hạn, và không bị tính vào 5 năm. Bạn hãy hỏi chúng tôi.

    <b>Cần gì?</b> Thẻ lưu trú, hộ chiếu, kết quả thi, giấy tờ của công ty. Chúng tôi sẽ cho bạn biết còn thiếu giấy tờ nào.

    <b>Hỏi ai?</b> Chúng tôi, hoặc Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).

## The buttons under a worker’s reminder

reminder-button-done = ✅ Đã xong
reminder-button-later = ⏰ Để sau
reminder-button-explain = ❓ Tôi không hiểu
reminder-button-help = 🙋 Tôi cần giúp
reminder-button-form = ✏️ Điền tiếp
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ Tốt quá! Cảm ơn bạn đã báo. Lời nhắc này đã kết thúc.
# $applied_on (String), $stay_expiry (String) days
reminder-late =
    ⚠️ <b>Bạn nộp hồ sơ sau ngày cuối cùng của thời hạn lưu trú</b>

    Chúng tôi ghi những ngày này: bạn nộp hồ sơ ngày { DAY($applied_on) }, còn ngày cuối cùng của thời hạn lưu trú là { DAY($stay_expiry) }. Nếu đúng như vậy thì theo chúng tôi biết, hồ sơ đã trễ hạn và bạn không có thêm 2 tháng (特例期間).

    Nhân viên hỗ trợ đã được báo và sẽ giúp bạn. Bạn hãy viết hoặc gọi cho chúng tôi ngay. Khi chưa biết mình có được ở lại và làm việc hay không, bạn hãy hỏi chúng tôi hoặc Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).

    Nếu có ngày bị sai, bạn hãy sửa: /profile, “{ profile-group-stay }”.
reminder-done-before = ✅ Bạn đã báo là việc này xong rồi.
reminder-over = Lời nhắc này không còn hiệu lực: có ngày đã thay đổi, hoặc việc này không còn cần nữa.
reminder-done-ask =
    ✅ <b>Tốt quá!</b> Bạn hãy cho chúng tôi biết ngày này để chúng tôi nhắc bạn đúng lúc:

    <b>{ WORD("profile-name", $part) }</b>

    Bạn hãy chọn ngày bên dưới, hoặc gõ ngày, ví dụ 2026-11-22.
reminder-done-skip = Tôi không biết ngày
reminder-done-close = OK
reminder-later-ask = Bạn muốn chúng tôi nhắc lại vào ngày nào?
reminder-later-none = Ngày cuối cùng đã rất gần, không thể chờ nữa. Bạn hãy làm ngay hôm nay, hoặc bấm “Tôi cần giúp”.
reminder-later-set = ⏰ Chúng tôi sẽ nhắc lại cho bạn vào ngày { DAY($on) }.
reminder-help-sent = 🙋 Nhân viên hỗ trợ đã nhận được lời nhắc này và sẽ viết cho bạn ở đây. Đây là yêu cầu tư vấn số { $number }. Bạn có thể viết thêm ngay bây giờ: bạn đang gặp khó khăn gì?
reminder-help-sent-before = 🙋 Nhân viên hỗ trợ đã có lời nhắc này rồi. Đây là yêu cầu tư vấn số { $number }. Bạn có thể viết thêm ngay bây giờ: bạn đang gặp khó khăn gì?
