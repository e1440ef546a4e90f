# Pages of the guide about daily life: their words for each record of data/life_guide.yaml and data/life_figures.yaml.

life-group-danger = 🆘 Nguy hiểm và rắc rối
life-group-pay = 💴 Lương và thuế
life-group-work = 🛠 Việc làm, nghỉ phép, mất việc
life-group-health = 🩺 Sức khỏe, bảo hiểm, nenkin
life-group-home = 🏠 Nhà ở và đời sống
life-group-stay = 🪪 Thẻ, gia đình, về nước
life-group-system = 📄 Chế độ Kỹ năng đặc định
life-part-more = 📖 Chi tiết
life-part-figures = 🔢 Con số
life-part-need = 🗒 Cần gì
life-part-who = ☎️ Ai giúp
life-part-sources = 🔎 Nguồn
life-send = 💬 Gửi cho nhân viên hỗ trợ
# $confidence (String), $on (String) an ISO day, or none
life-copied = { $confidence ->
    [official] 📄 Trang chính thức, bản chép ngày { $on }
    [quoted] 📄 Trích trang chính thức, bản chép ngày { $on }
   *[other] 📄 Trang của người khác hoặc hiểu biết chung. Hãy hỏi chúng tôi.
}
life-figures-waiting = ❓ Còn con số đang chờ nhân viên hỗ trợ xác nhận.
life-figures-from_staff = ❓ Nhân viên hỗ trợ phải xác nhận con số trước. Hãy hỏi chúng tôi.
life-wages-all = Yên một giờ, theo tỉnh (都道府県):
life-wage = { $prefecture }: { $yen }
life-terms = Từ tiếng Nhật để cho xem:
# $status (String)
life-support = { $status ->
    [ssw1] Chúng tôi đi cùng bạn đến các cơ quan: đó là một phần của việc hỗ trợ.
    [ssw2] Số 2 không có kế hoạch hỗ trợ. Hãy hỏi xem chúng tôi giúp được gì.
   *[other] Với số 1, chúng tôi đi cùng bạn đến các cơ quan.
}

## What each page says

life-title-pay_slip = Bảng lương và các khoản trừ
life-what-pay_slip = Bảng lương (給与明細) cho biết tiền lương và các khoản bị trừ.
life-today-pay_slip =
    1. Giữ mọi bảng lương và hợp đồng.
    2. So giờ làm, tăng ca, khoản trừ.
    3. Không hiểu? Gửi ảnh cho chúng tôi.
life-more-pay_slip = Tiền bảo hiểm, nenkin và thuế bị trừ vào lương. Theo chúng tôi biết, tiền nhà và tiền ăn chỉ được trừ khi có thỏa thuận bằng văn bản.
life-need-pay_slip = Hợp đồng; bảng lương các tháng gần đây; ghi chép giờ làm của bạn.

life-title-unpaid_wages = Công ty không trả lương
life-what-unpaid_wages = Công ty phải trả đủ lương, trả cho chính bạn, vào ngày cố định, ít nhất mỗi tháng một lần.
life-today-unpaid_wages =
    1. Ghi ngày và số tiền còn thiếu.
    2. Gom hợp đồng, bảng lương, tin nhắn.
    3. Báo chúng tôi ngay hôm nay.
life-more-unpaid_wages = Luật này dành cho mọi người lao động, mọi quốc tịch. Bạn có thể báo Cơ quan giám sát tiêu chuẩn lao động, miễn phí.
life-need-unpaid_wages = Hợp đồng; bảng lương; ghi chép giờ làm hoặc thẻ chấm công; tin nhắn về lương.

life-title-overtime_pay = Tăng ca và tiền tăng ca
life-what-overtime_pay = Khi bạn làm quá giờ bình thường (残業), công ty phải trả thêm tiền.
life-today-overtime_pay =
    1. Mỗi ngày ghi giờ vào, ra, nghỉ.
    2. So với 残業 trên bảng lương.
    3. Không khớp? Gửi cả hai cho chúng tôi.
life-more-overtime_pay = Làm đêm và làm vào ngày nghỉ theo luật cũng được trả cao hơn. Có công ty dùng chế độ giờ khác: hãy hỏi chúng tôi.
life-need-overtime_pay = Bảng lương; hợp đồng; ghi chép giờ vào, ra và nghỉ mỗi ngày.

life-title-minimum_wage = Lương tối thiểu
life-what-minimum_wage = Lương một giờ không được thấp hơn lương tối thiểu (最低賃金) của tỉnh nơi bạn làm việc.
life-today-minimum_wage =
    1. Tìm tỉnh của bạn.
    2. Lấy lương tháng chia cho giờ làm.
    3. Thấp hơn? Gửi bảng lương.
life-more-minimum_wage = Mức này như nhau cho người Nhật và người nước ngoài. Mỗi mùa thu sẽ tăng. Khi so, bỏ tiền tăng ca ra. Hãy nhờ chúng tôi kiểm tra.
life-need-minimum_wage = Hợp đồng; một bảng lương; số giờ làm của tháng đó.

life-title-income_tax = Thuế thu nhập
life-what-income_tax = Thuế thu nhập (所得税) bị trừ vào lương mỗi tháng. Cuối năm công ty tính lại (年末調整).
life-today-income_tax =
    1. Điền giấy tờ của công ty.
    2. Giữ giấy gửi tiền về nhà.
    3. Năm nay đổi việc? Hỏi chúng tôi.
life-more-income_tax = Thuế đóng thừa sẽ được hoàn lại. Bạn đã nghỉ việc hoặc có thu nhập khác? Bạn có thể phải tự khai thuế.
life-need-income_tax = 源泉徴収票 của từng công ty; cho gia đình ở nước ngoài thường cần giấy tờ gia đình và giấy gửi tiền: hãy hỏi chúng tôi.

life-title-resident_tax = Thuế cư trú
life-what-resident_tax = Thuế cư trú (住民税) nộp cho thành phố. Thuế tính theo thu nhập năm trước, nên năm đầu thường chưa có.
life-today-resident_tax =
    1. Đừng vứt thư của thành phố.
    2. Hỏi: trừ vào lương hay tự nộp?
    3. Rời Nhật? Đến tòa thị chính trước.
life-more-resident_tax = Nếu rời Nhật, hãy nộp trước hoặc chọn người nộp thay (納税管理人). Thư khó đọc? Gửi ảnh cho chúng tôi.
life-need-resident_tax = Thư của thành phố; bảng lương; thẻ lưu trú.

life-title-paid_leave = Nghỉ phép có lương
life-what-paid_leave = Nghỉ phép có lương (有給休暇) là ngày nghỉ vẫn có lương. Làm được một thời gian, bạn có quyền này theo luật.
life-today-paid_leave =
    1. Xem số ngày phép trên bảng lương.
    2. Xin bằng văn bản, có ghi ngày.
    3. Luôn bị từ chối? Báo chúng tôi.
life-more-paid_leave = Theo chúng tôi biết, công ty có thể xin đổi ngày trong trường hợp đặc biệt, nhưng không được từ chối mãi. Hãy xin sớm.
life-need-paid_leave = Hợp đồng; bảng lương; ngày bạn muốn nghỉ.

life-title-days_off = Ngày nghỉ và giờ nghỉ
life-what-days_off = Luật cho bạn ngày nghỉ (休日) và giờ nghỉ (休憩). Trong giờ nghỉ bạn không phải làm việc.
life-today-days_off =
    1. Ghi ngày nghỉ vào lịch.
    2. So với hợp đồng.
    3. Thiếu ngày nghỉ? Gửi bảng ca làm.
life-more-days_off = Làm vào ngày nghỉ theo luật được trả cao hơn. Bạn có thể xin nghỉ để về nước thăm nhà. Thiếu giờ nghỉ? Báo chúng tôi.
life-need-days_off = Hợp đồng; bảng ca làm (シフト); lịch của bạn.

life-title-long_hours = Làm việc quá nhiều giờ
life-what-long_hours = Theo chúng tôi biết, luật giới hạn giờ tăng ca. Một số nghề, ví dụ lái xe, có giới hạn khác.
life-today-long_hours =
    1. Ghi giờ làm trong hai tuần.
    2. Mất ngủ, đau ngực? Đi khám.
    3. Báo chúng tôi.
life-more-long_hours = Làm quá nhiều có thể gây bệnh. Theo chúng tôi biết, công ty cần có thỏa thuận (三六協定) mới được cho tăng ca. Chúng tôi có thể nói với công ty.
life-need-long_hours = Ghi chép giờ làm; bảng lương; giấy của bác sĩ, nếu có.

life-title-side_jobs = Việc làm thêm, việc khác
life-what-side_jobs = Giấy phép ghi một công ty và một ngành. Thông thường không được làm việc khác.
life-today-side_jobs =
    1. Xem 指定書 trong hộ chiếu.
    2. Từ chối việc khác. Báo chúng tôi.
    3. Cần tiền? Hỏi chúng tôi trước.
life-more-side_jobs = Làm thêm, làm theo ngày hoặc giao hàng qua ứng dụng có thể làm mất tư cách lưu trú. Công ty đưa bạn sang công ty khác? Báo chúng tôi.
life-need-side_jobs = Hộ chiếu có 指定書; hợp đồng; tin nhắn về việc khác đó.

life-title-religion_food = Tôn giáo và đồ ăn
life-what-religion_food = Tôn giáo và đồ ăn là của riêng bạn. Luật cấm trả lương hay điều kiện kém hơn vì tín ngưỡng hoặc quốc tịch.
life-today-religion_food =
    1. Viết ra điều bạn cần.
    2. Đưa cho người phụ trách xem.
    3. Bị chê cười? Báo chúng tôi.
life-more-religion_food = Hãy sớm nói với công ty: bạn không ăn được gì, cầu nguyện hay nhịn ăn lúc nào. Nhịn ăn khi làm nơi nóng có thể nguy hiểm: hãy nghỉ, mệt thì nói ngay.
life-need-religion_food = Một tờ ghi ngắn: đồ ăn, giờ cầu nguyện, ngày lễ. Trên nhãn: 豚 thịt lợn, 牛 bò, 酒 rượu, ゼラチン gelatin.

life-title-quitting = Tôi muốn nghỉ việc
life-what-quitting = Bạn có quyền nghỉ việc. Theo chúng tôi biết, không ai được bắt bạn trả tiền phạt vì việc đó. Hãy nói với chúng tôi trước khi ký.
life-today-quitting =
    1. Xem ngày kết thúc hợp đồng.
    2. Ghi ngày cuối vào 退職届.
    3. Giữ một bản sao.
life-more-quitting = Hợp đồng có ngày kết thúc? Nghỉ trước ngày đó có thể cần lý do quan trọng. Chỉ làm ở công ty mới sau khi Nyukan cho phép.
life-need-quitting = Hợp đồng; 退職届 có ngày cuối, và bản sao; thẻ lưu trú.

life-title-dismissal = Bị đuổi việc, hết hợp đồng
life-what-dismissal = Công ty phải báo sớm, hoặc trả tiền, và phải có lý do chính đáng. 退職届 nghĩa là CHÍNH BẠN xin nghỉ.
life-today-dismissal =
    1. Đừng ký.
    2. Xin lý do bằng văn bản.
    3. Viết cho chúng tôi ngay hôm đó.
life-more-dismissal = Với số 1, nếu không phải lỗi của bạn, bạn có quyền được giúp tìm việc mới. Theo chúng tôi biết, chấm dứt sớm phải có lý do rất nghiêm trọng.
life-need-dismissal = Hợp đồng; thông báo cho thôi việc; giấy ghi lý do (解雇理由証明書); bảng lương.

life-title-unemployment_insurance = Bảo hiểm thất nghiệp
life-what-unemployment_insurance = Nếu đã đóng bảo hiểm việc làm (雇用保険), bạn có thể nhận tiền trong khi tìm việc.
life-today-unemployment_insurance =
    1. Xin công ty giấy 離職票.
    2. Sớm đến Hello Work.
    3. Giữ bằng chứng tìm việc.
life-more-unemployment_insurance = Tư cách lưu trú của bạn cần có việc làm. Lâu không làm việc thì Nyukan có thể hủy tư cách, trừ khi có lý do chính đáng, ví dụ đang tìm việc.
life-need-unemployment_insurance = 離職票; thẻ lưu trú; thẻ My Number (đừng gửi ở đây); sổ ngân hàng.

life-title-violence = Bạo lực
life-what-violence = Đánh bạn, sờ mó bạn trái ý muốn hay nhốt bạn là phạm tội. Bạn không có lỗi.
life-today-violence =
    1. Đến chỗ đông người. Gọi 110. Nói: たすけて (tasukete).
    2. Đi khám. Giữ ảnh.
    3. Viết cho chúng tôi.
life-more-violence = Đe dọa bạn cũng là tội phạm, kể cả khi sếp, đồng nghiệp hay người yêu làm. Bạo lực tình dục cũng vậy. Chúng tôi cùng bạn tìm nơi an toàn. Cửa hàng, đồn cảnh sát (交番) cũng an toàn.
life-need-violence = Giấy của bác sĩ; ảnh; tin nhắn; chuyện gì, khi nào, ai thấy. Không có gì? Cứ viết cho chúng tôi.

life-title-harassment = Quấy rối, bắt nạt
life-what-harassment = Quát mắng, xúc phạm, sờ mó, nói xấu nước bạn: bạn không phải chịu đựng.
life-today-harassment =
    1. Ghi ngày, nơi, lời nói, người thấy.
    2. Giữ tin nhắn và ảnh.
    3. Viết cho chúng tôi. Nguy hiểm: 110.
life-more-harassment = Theo chúng tôi biết, công ty phải có nơi nhận khiếu nại và phải xử lý. Cấm đối xử xấu vì quốc tịch.
life-need-harassment = Ghi chép của bạn; tin nhắn, ảnh, ghi âm; tên người nhìn thấy.

life-title-work_accident = Tai nạn lao động
life-what-work_accident = Bị thương khi làm hoặc trên đường đi làm? Bảo hiểm tai nạn (労災) dành cho mọi người lao động.
life-today-work_accident =
    1. Đi khám. Nói 労災です (rōsai desu).
    2. Ghi khi nào, ở đâu, vì sao, ai thấy. Chụp ảnh.
    3. Báo chúng tôi ngay hôm đó.
life-more-work_accident = Bảo hiểm có thể trả tiền chữa và một phần lương. Công ty đóng tiền. Đừng dùng bảo hiểm y tế. Công ty từ chối? Bạn có thể tự hỏi Cơ quan giám sát tiêu chuẩn lao động.
life-need-work_accident = Thẻ lưu trú; ảnh; ghi chép; tên công ty và người phụ trách.

life-title-heat_at_work = Say nóng khi làm việc
life-what-heat_at_work = Nóng có thể gây chết người. Dấu hiệu: chóng mặt, buồn nôn, chuột rút (熱中症).
life-today-heat_at_work =
    1. Dừng lại. Làm mát. Uống nước có muối.
    2. Báo người phụ trách. Không đỡ, nói lẫn? Gọi 119.
    3. Hỏi công ty ai lo việc chống nóng.
life-more-heat_at_work = Công ty phải có kế hoạch chống nóng và giải thích cho bạn. Dấu hiệu khác: ra nhiều mồ hôi hoặc không ra. Làm mát cổ và tay. Đây là lời khuyên chung: hãy hỏi chúng tôi.
life-need-heat_at_work = Nước, muối, mũ; tên và số điện thoại người lo việc chống nóng.

life-title-documents_kept = Bị giữ hộ chiếu hoặc thẻ
life-what-documents_kept = Hộ chiếu, thẻ lưu trú, sổ ngân hàng, điện thoại là của bạn. Không ai được giữ trái ý bạn.
life-today-documents_kept =
    1. Đòi lại, có người làm chứng.
    2. Không trả? Báo chúng tôi hôm nay.
    3. Bị đe dọa? Gọi 110.
life-more-documents_kept = “Để cho an toàn” không phải là lý do. Luật quy định bạn tự mang thẻ lưu trú. Mất hộ chiếu? Gọi đại sứ quán.
life-need-documents_kept = Cho xem câu này: パスポートを返してください (pasupōto o kaeshite kudasai). Giữ ảnh của từng giấy tờ.

life-title-deposit_penalty_debt = Tiền cọc, tiền phạt, nợ môi giới
life-what-deposit_penalty_debt = Không ai được lấy tiền cọc của bạn hay gia đình, hoặc bắt bạn trả tiền vì nghỉ việc.
life-today-deposit_penalty_debt =
    1. Đừng ký. Đừng trả thêm tiền.
    2. Chụp ảnh giấy tờ, tin nhắn.
    3. Báo chúng tôi.
life-more-deposit_penalty_debt = Có nợ, bạn vẫn được nghỉ việc. Đừng trả tiền để có việc hay giữ việc. Về luật của nước khác, hãy hỏi đường dây pháp luật.
life-need-deposit_penalty_debt = Hợp đồng, biên lai, tin nhắn; ai lấy bao nhiêu, khi nào.

life-title-scams = Lừa đảo, tiền dễ kiếm
life-what-scams = “Lương cao, chỉ mang gói hàng”, “bán tài khoản”, “cho mượn thẻ”: đó là tội phạm (闇バイト), dù bạn bè nhờ.
life-today-scams =
    1. Dừng lại. Không gửi tiền, không gửi ảnh.
    2. Giữ lại tin nhắn.
    3. Bị đe dọa? Gọi 110. Rồi báo chúng tôi và ngân hàng.
life-more-scams = Cảnh sát, ngân hàng, Nyukan không bao giờ hỏi mã PIN hay đòi tiền qua điện thoại. Đừng trả tiền cho người hứa lo visa.
life-need-scams = Tin nhắn; tên và số; biên lai. Đừng xóa.

life-title-disaster = Động đất, bão, sơ tán
life-what-disaster = Động đất: che đầu. Gần biển: lên chỗ cao ngay. Nơi lánh nạn (避難所) miễn phí cho mọi người.
life-today-disaster =
    1. Hôm nay: tìm nơi lánh nạn. Cài ứng dụng “Safety tips”.
    2. Có lệnh 避難指示: rời khỏi đó ngay.
    3. Sau đó viết cho chúng tôi: “Tôi an toàn”, hoặc bạn ở đâu.
life-more-disaster = Hết rung thì tắt lửa và mở cửa. Có bão thì theo cảnh báo của thành phố. Đây là lời khuyên chung: hãy hỏi thêm chúng tôi.
life-need-disaster = Nước, đồ ăn, đèn, sạc, thuốc, tiền mặt, hộ chiếu, thẻ lưu trú.

life-title-sick_hospital = Bị bệnh: bác sĩ, bệnh viện
life-what-sick_hospital = Bệnh nặng? Gọi 119. Nhiều nơi có người phiên dịch: hãy giữ máy. Nếu không gấp, đến phòng khám.
life-today-sick_hospital =
    1. 119: nói bạn ở đâu và ai bị bệnh.
    2. Báo công ty. Giữ giấy của bác sĩ.
    3. Hỏi chúng tôi phòng khám và phiên dịch.
life-more-sick_hospital = Có bảo hiểm y tế, bạn chỉ trả một phần. Nếu nghỉ làm nhiều ngày, bảo hiểm có thể trả một phần lương (傷病手当金).
life-need-sick_hospital = Thẻ My Number hoặc giấy xác nhận bảo hiểm (資格確認書); thẻ lưu trú; một ít tiền; thuốc đang uống.

life-title-mental_health = Buồn, sợ, nghĩ đến cái chết
life-what-mental_health = Bạn nghĩ đến cái chết? Hãy nói với ai đó ngay. Quá buồn là bệnh mà bác sĩ chữa được. Đó không phải là yếu đuối.
life-today-mental_health =
    1. Nguy hiểm: gọi 119 hoặc 110.
    2. Bấm “{ life-part-who }” rồi gọi.
    3. Viết cho chúng tôi nữa. Gọi thì nhanh hơn.
life-more-mental_health = Nhiều ngày mất ngủ, khóc, không còn sức? Hãy đi khám. Có giấy bác sĩ bạn được nghỉ làm. Chúng tôi cùng bạn tìm bác sĩ.
life-need-mental_health = Không cần gì. Đến nhà bạn bè. Cứ viết hoặc gọi. Khi đi khám: thẻ My Number hoặc giấy xác nhận bảo hiểm (資格確認書).

life-title-pregnancy_childcare = Mang thai, sinh con, nuôi con
life-what-pregnancy_childcare = Công ty không được đuổi việc hay bắt bạn về nước vì mang thai (妊娠).
life-today-pregnancy_childcare =
    1. Đi khám. Nhận 母子手帳.
    2. Đừng ký giấy xin nghỉ việc.
    3. Sợ nói ra? Nói với chúng tôi trước.
life-more-pregnancy_childcare = Bạn được nghỉ trước và sau sinh, và nghỉ nuôi con. Thời gian này có thể không tính vào năm năm: hãy hỏi nhân viên hỗ trợ.
life-need-pregnancy_childcare = Giấy của bác sĩ; thẻ lưu trú; thẻ My Number hoặc giấy xác nhận bảo hiểm (資格確認書).

life-title-health_insurance_card = Thẻ bảo hiểm, thẻ My Number
life-what-health_insurance_card = Khi đi khám, hãy đưa thẻ My Number hoặc giấy xác nhận (資格確認書).
life-today-health_insurance_card =
    1. Bạn có một trong hai không?
    2. Gia hạn lưu trú xong: đến tòa thị chính gia hạn thẻ My Number.
    3. Giữa hai công việc: đến tòa thị chính.
life-more-health_insurance_card = Thẻ My Number hết hạn cùng thời hạn lưu trú. Không ai gia hạn thay bạn. Không có cả hai? Hỏi công ty hoặc tòa thị chính.
life-need-health_insurance_card = Thẻ lưu trú mới; thẻ My Number. Giữa hai công việc: giấy cho biết bạn đã nghỉ việc.

life-title-unpaid_insurance_renewal = Nợ bảo hiểm và gia hạn visa
life-what-unpaid_insurance_renewal = Giữa hai công việc cũng phải đóng bảo hiểm y tế và nenkin. Còn nợ thì có thể khó gia hạn.
life-today-unpaid_insurance_renewal =
    1. Mở thư. Gửi ảnh cho chúng tôi.
    2. Quá cao? Đến tòa thị chính ngay.
    3. Giữ mọi biên lai.
life-more-unpaid_insurance_renewal = Ở tòa thị chính, hãy xin trả góp (分納) hoặc giảm, miễn (減免, 免除). Theo chúng tôi biết, chính phủ dự định không gia hạn cho người không đóng.
life-need-unpaid_insurance_renewal = Giấy báo nộp tiền và thư; thẻ lưu trú; bảng lương; biên lai.

life-title-pension = Lương hưu (nenkin)
life-what-pension = Lương hưu (年金) của nhà nước cũng chi trả khi tàn tật hay qua đời. Ở công ty thường là 厚生年金.
life-today-pension =
    1. Xem 厚生年金 trên bảng lương.
    2. Giữ số nenkin.
    3. Mất việc? Đến tòa thị chính.
life-more-pension = Không đóng được thì xin miễn (免除). Đừng tự ý ngừng đóng. Công ty đóng một phần của 厚生年金.
life-need-pension = Số nenkin (基礎年金番号); thẻ lưu trú; giấy cho biết bạn đã nghỉ việc.

life-title-lump_sum_withdrawal = Lấy lại tiền nenkin
life-what-lump_sum_withdrawal = Khi rời Nhật, bạn có thể xin lại một phần tiền nenkin đã đóng (脱退一時金).
life-today-lump_sum_withdrawal =
    1. Giữ số nenkin.
    2. Nộp 転出届 trước khi đi.
    3. Xin chúng tôi mẫu đơn.
life-more-lump_sum_withdrawal = Khi xin, bạn không được còn địa chỉ ở Nhật. Các tháng đó không được tính cho lương hưu sau này. Theo chúng tôi biết, luật sẽ đổi; chưa rõ ngày nào.
life-need-lump_sum_withdrawal = Số nenkin (基礎年金番号); bản sao trang hộ chiếu có dấu xuất cảnh; tài khoản đứng tên bạn.

life-title-housing = Phòng, tiền nhà, ký túc xá
life-what-housing = Với phòng của công ty, bạn chỉ trả phần hợp lý ghi trong hợp đồng.
life-today-housing =
    1. So tiền nhà với hợp đồng.
    2. Chụp ảnh chỗ có vấn đề.
    3. Báo chúng tôi trước khi ký, chuyển.
life-more-housing = Quá đông người, ẩm mốc, không sưởi, có người tự ý vào? Báo chúng tôi. Phải ra khỏi phòng? Báo chúng tôi ngay.
life-need-housing = Hợp đồng; bảng lương có tiền nhà (寮費); ảnh.

life-title-moving_house = Chuyển nhà
life-what-moving_house = Sau khi chuyển nhà, hãy khai báo địa chỉ mới ở tòa thị chính. Miễn phí.
life-today-moving_house =
    1. Trước: 転出届 ở nơi cũ.
    2. Sau: 転入届 ở nơi mới.
    3. Báo chúng tôi, công ty, ngân hàng.
life-more-moving_house = Cùng thành phố thì chỉ một giấy (転居届). Địa chỉ mới được ghi lên thẻ lưu trú. Không khai có thể mất tư cách lưu trú.
life-need-moving_house = Thẻ lưu trú của mọi người chuyển nhà; thẻ My Number; 転出証明書, nếu nơi cũ có cấp.

life-title-rubbish_neighbours = Rác và hàng xóm
life-what-rubbish_neighbours = Mỗi thành phố có ngày đổ rác, cách phân loại và túi riêng. Buổi tối muộn hãy giữ yên lặng.
life-today-rubbish_neighbours =
    1. Chụp bảng rác ở tòa nhà.
    2. Xin chúng tôi bản tiếng của bạn.
    3. Bị phàn nàn? Xin lỗi, báo chúng tôi.
life-more-rubbish_neighbours = Đổ rác vào buổi sáng của đúng ngày đó. Đồ lớn (粗大ごみ) phải gọi điện và mua phiếu. Đây là lời khuyên chung: hãy hỏi chúng tôi.
life-need-rubbish_neighbours = Bảng rác của thành phố; túi đúng loại.

life-title-bank_money = Ngân hàng và gửi tiền
life-what-bank_money = Tài khoản chỉ dành cho bạn. Bán hay cho mượn tài khoản, thẻ, điện thoại là tội phạm.
life-today-bank_money =
    1. Gia hạn xong: báo thẻ mới.
    2. Tài khoản bị khóa? Đến đó, báo chúng tôi.
    3. Không nói mã PIN với ai.
life-more-bank_money = Theo chúng tôi biết, ngân hàng có thể khóa tài khoản khi hết thời hạn lưu trú cũ. Đang chờ kết quả gia hạn? Cho họ xem con dấu hoặc email.
life-need-bank_money = Thẻ lưu trú; hộ chiếu; thẻ hoặc sổ ngân hàng; giấy đã nộp đơn gia hạn.

life-title-phone_sim = Điện thoại và hợp đồng SIM
life-what-phone_sim = Phải giữ hợp đồng điện thoại đến hết hạn, hoặc trả tiền. Đừng đưa SIM hay điện thoại cho người khác: đó là tội phạm.
life-today-phone_sim =
    1. Hỏi chúng tôi trước khi ký.
    2. Xem giá, thời hạn, phí hủy.
    3. Giữ hợp đồng.
life-more-phone_sim = Theo chúng tôi biết, máy trả góp (分割払い) phải trả đến hết. Trước khi rời Nhật, hãy hủy hợp đồng và trả hóa đơn cuối.
life-need-phone_sim = Thẻ lưu trú; cửa hàng thường hỏi thêm tài khoản ngân hàng hoặc thẻ tín dụng.

life-title-bicycle = Luật đi xe đạp
life-what-bicycle = Xe đạp phải theo luật giao thông. Cảnh sát có thể phạt bạn (青切符).
life-today-bicycle =
    1. Đăng ký ở cửa hàng (防犯登録).
    2. Không cầm điện thoại. Tối bật đèn.
    3. Cảnh sát đưa giấy? Gửi ảnh.
life-more-bicycle = Đi bên trái. Không đi sau khi uống rượu. Lấy xe để trên đường là trộm cắp. Hãy mua bảo hiểm.
life-need-bicycle = Thẻ lưu trú để đăng ký; giấy mua xe.

life-title-driving_licence = Bằng lái xe
life-what-driving_licence = Chỉ lái khi có bằng còn giá trị. Lái không bằng là tội phạm. Theo chúng tôi biết, có thể mất tư cách lưu trú.
life-today-driving_licence =
    1. Chưa chắc thì đừng lái.
    2. Hỏi trung tâm cần giấy gì.
    3. Học luật. Hỏi chúng tôi.
life-more-driving_licence = Bạn có thể đổi bằng của nước mình (外免切替). Bài thi khó hơn trước. Để làm việc cần đúng hạng bằng.
life-need-driving_licence = Bằng của nước bạn và bản dịch; 住民票; hộ chiếu; thẻ lưu trú. Hỏi trung tâm trước.

life-title-japanese_tests = Học và thi tiếng Nhật
life-what-japanese_tests = Với Kỹ năng đặc định số 1, kế hoạch hỗ trợ có phần học tiếng Nhật.
life-today-japanese_tests =
    1. Hỏi chúng tôi lớp học, ứng dụng.
    2. Đăng ký thi sớm.
    3. Giữ chứng chỉ và bảng điểm.
life-more-japanese_tests = Kỳ thi là JLPT và JFT-Basic. Số 2 cần thi kỹ năng của ngành; ngành nhà hàng và ngư nghiệp cần cả N3.
life-need-japanese_tests = Hộ chiếu hoặc thẻ lưu trú; ảnh; lệ phí thi. Xem trang của kỳ thi.

life-title-stay_ends = Hết hạn lưu trú (visa)
life-what-stay_ends = Bạn chỉ được ở và làm việc đến ngày cuối của thời hạn lưu trú (在留期間). Ngày đó ghi trên thẻ của bạn.
life-today-stay_ends =
    1. Xem ngày trên thẻ.
    2. Nộp hồ sơ muộn nhất là ngày đó.
    3. Đã qua ngày đó? Viết cho chúng tôi hôm nay.
life-more-stay_ends = Nếu nộp kịp, theo chúng tôi biết, bạn được ở và làm việc thêm một thời gian, đến khi có kết quả. Nộp muộn thì không được. “{ menu-eligibility }” cho biết cần giấy tờ nào.
life-need-stay_ends = Thẻ lưu trú; hộ chiếu; giấy tờ của công ty; giấy tờ thuế.

life-title-residence_card_lost = Mất thẻ lưu trú
life-what-residence_card_lost = Trước hết báo đồn cảnh sát (交番). Sau đó xin thẻ mới ở văn phòng Nyukan khu vực. Miễn phí.
life-today-residence_card_lost =
    1. Ghi số của cảnh sát.
    2. Đến văn phòng Nyukan.
    3. Khóa thẻ ngân hàng, My Number.
life-more-residence_card_lost = Mất ở nước ngoài? Làm sau khi trở lại. Chưa có thẻ mới thì mang theo hộ chiếu và giấy của cảnh sát: đó là lời khuyên chung.
life-need-residence_card_lost = Hộ chiếu; ảnh; số của cảnh sát (受理番号).

life-title-residence_fees = Lệ phí gia hạn, thay đổi
life-what-residence_fees = Lệ phí tùy theo thời hạn lưu trú bạn được cấp. Bạn trả khi được cấp phép.
life-today-residence_fees =
    1. Đơn được tiếp nhận ngày nào?
    2. Hỏi công ty có trả một phần không.
    3. Nộp trên mạng rẻ hơn.
life-more-residence_fees = Mức lệ phí tùy ngày đơn được tiếp nhận. Không đủ tiền trả? Hỏi ở quầy về việc giảm lệ phí.
life-need-residence_fees = Giấy tiếp nhận đơn; tem (収入印紙) hoặc trả trên mạng.

life-title-family = Gia đình, kết hôn, em bé
life-what-family = Với số 1, thông thường gia đình không được sống cùng. Với số 2, vợ hoặc chồng và con có thể xin.
life-today-family =
    1. Hỏi trước khi đặt vé, trả tiền.
    2. Thăm: hỏi đại sứ quán Nhật.
    3. Em bé: đến tòa thị chính trước.
life-more-family = Có thể đến thăm bằng visa ngắn ngày. Bạn được kết hôn ở Nhật: hỏi đại sứ quán và tòa thị chính cần giấy tờ gì. Hãy nói sớm với chúng tôi.
life-need-family = Hộ chiếu; thẻ lưu trú; giấy tờ gia đình. Cho em bé: 出生届 và 母子手帳.

life-title-home_trip = Về thăm nhà rồi quay lại
life-what-home_trip = Ở sân bay, hãy đánh dấu “みなし再入国” (tái nhập cảnh đặc biệt) và giữ thẻ lưu trú.
life-today-home_trip =
    1. Xem hạn lưu trú và hộ chiếu.
    2. Xin nghỉ bằng văn bản.
    3. Đang gia hạn? Hỏi chúng tôi trước.
life-more-home_trip = Quay lại muộn thì mất tư cách lưu trú. Theo chúng tôi biết, Myanmar, Philippines và Nepal cần giấy tờ riêng.
life-need-home_trip = Hộ chiếu; thẻ lưu trú; câu trả lời bằng văn bản của công ty; giấy tờ của nước bạn.

life-title-leaving_japan = Về nước hẳn
life-what-leaving_japan = Hủy nhà, ga, điện thoại, ngân hàng. Khai báo ở tòa thị chính (転出届). Trả thẻ lưu trú ở sân bay.
life-today-leaving_japan =
    1. Báo sớm cho chúng tôi và công ty.
    2. Rồi tòa thị chính, ngân hàng, điện thoại.
    3. Về nước: xin tiền nenkin.
life-more-leaving_japan = Nộp thuế cư trú và bảo hiểm, hoặc chọn người nộp thay (納税管理人). Nhận lương cuối trước khi đóng tài khoản.
life-need-leaving_japan = Thẻ lưu trú; hộ chiếu; 源泉徴収票; số nenkin; biên lai.

## Amounts, days and numbers

# $years (Number)
life-figure-wage_claim = Bạn có thể đòi lương chưa trả trong { $years } năm.
# $percent (Number)
life-figure-bankrupt_employer = Công ty phá sản? Nhà nước có thể trả trước { $percent }%.
# $hours_a_day, $hours_a_week (Number)
life-figure-overtime_start = Quá { $hours_a_day } giờ một ngày hoặc { $hours_a_week } giờ một tuần
# $percent (Number)
life-figure-overtime_more = Tăng ca: thêm { $percent }%
# $hours, $percent (Number)
life-figure-overtime_long = Quá { $hours } giờ một tháng: thêm { $percent }%
# $from_hour, $until_hour, $percent (Number)
life-figure-night_more = Từ { $from_hour }:00 đến { $until_hour }:00: thêm { $percent }%
# $percent (Number)
life-figure-day_off_more = Ngày nghỉ theo luật: thêm { $percent }%
# $year, $yen (Number)
life-figure-wage_average = Từ mùa thu { NUMBER($year, useGrouping: 0) }, trung bình: { $yen } yên
# $yen (Number)
life-figure-wage_highest = Cao nhất (Tokyo): { $yen } yên
# $yen (Number)
life-figure-wage_lowest = Thấp nhất (Miyazaki): { $yen } yên
# $from_day, $until_day (Number)
life-figure-tax_return = Khai thuế: từ { $from_day } tháng 2 đến { $until_day } tháng 3
# $percent, $yen (Number)
life-figure-resident_tax_rate = Khoảng { $percent }% thu nhập chịu thuế, cộng { $yen } yên
# $first (Number)
life-figure-resident_tax_day = Bạn nộp ở nơi bạn ở vào ngày { $first } tháng 1.
# $months, $percent, $days (Number)
life-figure-leave_first = Sau { $months } tháng (làm { $percent }% số ngày): { $days } ngày
# $days (Number)
life-figure-leave_most = Sau đó đến { $days } ngày một năm
# $days (Number)
life-figure-leave_duty = Công ty phải cho nghỉ ít nhất { $days } ngày một năm.
# $years (Number)
life-figure-leave_end = Ngày phép chưa dùng hết hạn sau { $years } năm.
# $days, $days_in_four_weeks (Number)
life-figure-day_off_week = Mỗi tuần { $days } ngày nghỉ, hoặc bốn tuần { $days_in_four_weeks } ngày
# $hours, $minutes (Number)
life-figure-break_short = Làm quá { $hours } giờ: nghỉ { $minutes } phút
# $hours, $minutes (Number)
life-figure-break_long = Quá { $hours } giờ: nghỉ { $minutes } phút
# $hours_a_month, $hours_a_year (Number)
life-figure-overtime_limit = Giới hạn thường: { $hours_a_month } giờ/tháng, { $hours_a_year } giờ/năm
# $hours_a_month, $average (Number)
life-figure-overtime_most = Đặc biệt: dưới { $hours_a_month } giờ/tháng, trung bình { $average } giờ
# $weeks (Number)
life-figure-quit_notice = Hợp đồng không thời hạn: báo trước { $weeks } tuần
# $years (Number)
life-figure-quit_fixed_term = Có thời hạn: thường sau { $years } năm được tự do nghỉ
# $days (Number)
life-figure-contract_notice = Khai báo với Nyukan: trong { $days } ngày
# $days (Number)
life-figure-dismissal_notice = Công ty báo trước { $days } ngày, hoặc trả lương những ngày đó.
# $months, $years (Number)
life-figure-benefit_quit = Tự nghỉ: đóng { $months } tháng trong { $years } năm
# $months, $years (Number)
life-figure-benefit_dismissed = Công ty cho nghỉ: đóng { $months } tháng trong { $years } năm
# $days, $months (Number)
life-figure-benefit_wait = Tự nghỉ: chờ { $days } ngày và { $months } tháng
# $years (Number)
life-figure-benefit_end = Chỉ nhận trong { $years } năm sau khi nghỉ
# $day (String) an ISO day
life-figure-customers_rule = Từ { DAY($day) }, phải bảo vệ bạn cả trước khách hàng xấu
# $degrees, $index (Number), $day (String) an ISO day
life-figure-heat_plan = Bắt buộc từ { DAY($day) }: từ { $degrees } °C, hoặc chỉ số nóng { $index }
# $percent (Number)
life-figure-own_share = Có bảo hiểm, bạn thường trả { $percent }%.
# $from_day, $months (Number)
life-figure-sick_pay = 傷病手当金: từ ngày thứ { $from_day }, hai phần ba lương, đến { $months } tháng
# $before_weeks, $after_weeks (Number)
life-figure-birth_leave = { $before_weeks } tuần trước (nếu xin), { $after_weeks } tuần sau sinh
# $years (Number)
life-figure-childcare_leave = Nghỉ nuôi con: đến khi con { $years } tuổi
# $yen (Number)
life-figure-birth_money = Bảo hiểm trả { $yen } yên
# $days, $child_days (Number)
life-figure-birth_notices = Sinh con: tòa thị chính trong { $days }, Nyukan trong { $child_days } ngày
# $day (String) an ISO day
life-figure-old_cards = Thẻ bảo hiểm cũ hết hiệu lực ngày { DAY($day) }.
# $days (Number)
life-figure-insurance_change = Nghỉ việc: làm bảo hiểm ở tòa thị chính trong { $days } ngày
# $from_age, $until_age (Number)
life-figure-pension_age = Cho mọi người từ { $from_age } đến { $until_age } tuổi ở Nhật
# $days (Number)
life-figure-pension_notice = Nghỉ việc: làm nenkin ở tòa thị chính trong { $days } ngày
# $months (Number)
life-figure-lump_sum_start = Bạn đã đóng từ { $months } tháng trở lên.
# $months (Number)
life-figure-lump_sum_most = Tính nhiều nhất { $months } tháng.
# $years (Number)
life-figure-lump_sum_claim = Tiền nenkin: xin trong { $years } năm sau khi rời Nhật
# $day (String) an ISO day
life-figure-housing_fees = Từ { DAY($day) }: với phòng của công ty, bạn không phải trả tiền cọc nhà, tiền lễ và phí môi giới.
# $days (Number)
life-figure-moving_notice = Khai báo địa chỉ mới trong { $days } ngày.
# $days (Number)
life-figure-moving_late = Quá { $days } ngày không khai báo: có thể mất tư cách lưu trú
# $day (String) an ISO day
life-figure-phone_chip = Từ { DAY($day) }, mua trên mạng phải đọc chip của thẻ.
# $age (Number), $day (String) an ISO day
life-figure-bicycle_ticket = Phiếu phạt: từ { DAY($day) }, từ { $age } tuổi
# $yen (Number)
life-figure-bicycle_phone = Cầm điện thoại: { $yen } yên
# $yen (Number)
life-figure-bicycle_light = Vượt đèn đỏ, sai chiều: { $yen } yên
# $yen (Number)
life-figure-bicycle_two = Đi hai người một xe: { $yen } yên
# $years (Number)
life-figure-licence_abroad = Bằng quốc tế (Geneva): { $years } năm sau khi đến
# $questions, $right (Number)
life-figure-licence_test = Thi đổi bằng: { $questions } câu, đúng { $right } câu
# $percent (Number)
life-figure-sixth_year = Đạt { $percent }% điểm đỗ: có thể ở thêm năm thứ sáu.
# $days (Number)
life-figure-card_replacement = Đi trong { $days } ngày sau khi biết bị mất.
# $yen, $online (Number)
life-figure-fee_months = Trên 3 đến 6 tháng: { $yen } yên (trên mạng { $online })
# $yen, $online (Number)
life-figure-fee_year = 1 năm: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_years = Trên 1, dưới 3 năm: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_three_years = 3 đến dưới 5 năm: { $yen } ({ $online })
# $years (Number)
life-figure-reentry = Quay lại trong { $years } năm, và trước khi hết hạn lưu trú.
# $days (Number)
life-figure-card_return = Chưa trả thẻ ở sân bay: trả trong { $days } ngày
