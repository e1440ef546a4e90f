# Changes of the law: one title and one text for each record of data/law_changes.yaml. How sure a change is, and from
# which day it holds, is said beside it: here stands only what changes.
# A title is a button: 34 columns at most, of which East Asian letters take two.

law_change-title-annual_report_2025 = Báo cáo định kỳ: mỗi năm một lần
law_change-text-annual_report_2025 =
    Báo cáo ba tháng một lần cuối cùng có hạn là ngày 2025-04-15. Từ đó, công ty mỗi năm chỉ báo cáo một lần.

    Công ty cũng phải báo cáo nếu một tháng sau khi được cấp phép mà bạn chưa bắt đầu làm, hoặc công việc ngừng một tháng. Bạn chỉ nói là muốn nghỉ thì không còn phải báo cáo.
law_change-title-online_interviews_2025 = Phỏng vấn có thể qua video
law_change-text-online_interviews_2025 =
    Buổi phỏng vấn ba tháng một lần có thể qua video.

    Trước đó bạn đồng ý bằng văn bản. Phải thấy mặt, ghi hình toàn bộ, và trong phòng không có người khác. Buổi đầu tiên và mỗi năm một buổi nên gặp trực tiếp.
law_change-title-cooperation_confirmation_2025 = Giấy nộp thành phố (協力確認書)
law_change-text-cooperation_confirmation_2025 =
    Trước lần nộp đơn đầu tiên sau ngày 2025-04-01, công ty nộp giấy xác nhận hợp tác (協力確認書) cho hai thành phố: nơi làm việc và nơi bạn ở.

    Khi bạn chuyển sang thành phố khác, công ty nộp lại. Kế hoạch hỗ trợ phải phù hợp với chính sách của thành phố.
law_change-title-fees_2025 = Lệ phí lưu trú đến tháng 9/2026
law_change-text-fees_2025 =
    Gia hạn hoặc thay đổi tư cách lưu trú mất 6.000 yên tại quầy, 5.500 yên nếu nộp qua mạng, với hồ sơ được tiếp nhận từ 2025-04-01 đến 2026-09-30. Trước ngày 2025-04-01 là 4.000 yên.
law_change-title-unemployment_wait_2025 = Trợ cấp thất nghiệp: sớm hơn
law_change-text-unemployment_wait_2025 =
    Nếu bạn tự xin nghỉ việc, trợ cấp bắt đầu sau 7 ngày và một tháng kể từ khi nộp đơn. Trước đây là hai tháng.

    Bạn hãy đến Hello Work (ハローワーク) sớm, và nói với nhân viên hỗ trợ trước khi nghỉ.
law_change-title-coe_myanmar_2025 = Myanmar: giấy chứng nhận 6 tháng?
law_change-text-coe_myanmar_2025 =
    Sau trận động đất, người Myanmar tạm thời có thể vào Nhật bằng giấy chứng nhận tư cách lưu trú (在留資格認定証明書) trong 6 tháng thay vì 3 tháng.

    Bạn hãy hỏi chúng tôi trước xem điều này còn đúng không.
law_change-title-care_home_visits_2025 = Hộ lý (kaigo): chăm sóc tại nhà
law_change-text-care_home_visits_2025 =
    Người làm hộ lý (kaigo) có Kỹ năng đặc định số 1 được đến chăm sóc tại nhà. Cần qua khóa học ban đầu và thường là một năm kinh nghiệm.

    Trước đó công ty phải xin giấy xác nhận cho bạn. Công ty phải đào tạo, lúc đầu đi cùng bạn, lập kế hoạch nghề nghiệp, bảo vệ bạn khỏi quấy rối và chuẩn bị cho trường hợp khẩn cấp.
law_change-title-heat_2025 = Chống say nóng khi làm việc
law_change-text-heat_2025 =
    Khi chỉ số nóng (WBGT) từ 28, hoặc nhiệt độ từ 31 °C trở lên, và bạn làm ở đó liên tục từ một giờ trở lên hoặc hơn bốn giờ một ngày, công ty phải bảo vệ bạn.

    Công ty phải cho bạn biết báo cho ai và làm gì: ngừng làm, làm mát người, đi khám.
law_change-title-ssw1_total_stay_2025 = Thời hạn 5 năm: quy định mới
law_change-text-ssw1_total_stay_2025 =
    • Mỗi lần có thể được cấp tối đa ba năm.
    • Thời gian nghỉ vì mang thai, sinh con, nuôi con, ốm đau hoặc bị thương không tính vào 5 năm nếu bạn chứng minh được.
    • Bạn chưa đỗ kỳ thi số 2, nhưng mọi phần đều đạt từ 80% điểm đỗ? Nếu đủ điều kiện, bạn có thể ở tổng cộng đến 6 năm.

    Hãy giữ giấy tờ về thời gian nghỉ và kết quả thi. Hãy nói với chúng tôi sớm.
law_change-title-housing_cost_2025 = Nhà ở: bạn không trả tiền cọc nhà
law_change-text-housing_cost_2025 =
    Khi công ty thuê nhà cho bạn, công ty không được bắt bạn trả tiền cọc nhà (敷金), tiền lễ (礼金), phí môi giới hay phí gia hạn hợp đồng thuê.

    Bảng lương của bạn có trừ các khoản này không? Hãy hỏi chúng tôi.
law_change-title-licence_conversion_2025 = Đổi bằng lái nước ngoài: khó hơn
law_change-text-licence_conversion_2025 =
    Để đổi bằng lái nước ngoài sang bằng của Nhật, bạn cần giấy xác nhận cư trú (住民票). Bài thi có 50 câu thay vì 10 câu, phải đúng 90%. Phần thi lái cũng khó như với người mới học.

    Hãy để dành nhiều thời gian hơn và học bằng tiếng của bạn.
law_change-title-minimum_wage_2025 = Lương tối thiểu từ mùa thu 2025
law_change-text-minimum_wage_2025 =
    Lương tối thiểu đã tăng: trung bình 1.121 yên một giờ, Tokyo 1.226 yên, nơi thấp nhất 1.023 yên. Mỗi tỉnh bắt đầu vào một ngày khác nhau, muộn nhất là tháng 3 năm 2026.

    Mùa thu 2026 lương lại tăng.
law_change-title-old_insurance_cards_2025 = Thẻ bảo hiểm y tế cũ đã hết hạn
law_change-text-old_insurance_cards_2025 =
    Khi đi khám, bạn đưa thẻ My Number đã đăng ký làm thẻ bảo hiểm, hoặc giấy xác nhận (資格確認書). Thẻ cũ chỉ dùng được đến hết tháng 3 năm 2026.

    Sau khi gia hạn lưu trú, hãy gia hạn cả thẻ My Number ở tòa thị chính.
law_change-title-scrivener_2026 = Luật hành chính thư sĩ (行政書士)
law_change-text-scrivener_2026 =
    Người không phải hành chính thư sĩ (行政書士) không được làm giấy tờ nộp cho cơ quan nhà nước để lấy tiền, dù gọi khoản tiền đó là gì. Công ty cũng chịu trách nhiệm.

    Phí hỗ trợ có gồm việc làm giấy tờ thì có rủi ro.
law_change-title-myanmar_exit_2026 = Myanmar: giấy phép xuất cảnh
law_change-text-myanmar_exit_2026 =
    Người có thẻ lao động nước ngoài (OWIC) không được rời Myanmar nếu không có giấy phép của Bộ Lao động Myanmar. Đã có người bị giữ lại ở sân bay Yangon.

    Trước khi về thăm nhà, hãy hỏi đại sứ quán và công ty phái cử, và nói với chúng tôi. Không chắc bạn sẽ trở lại Nhật được.
law_change-title-care_sixth_year_2026 = Hộ lý: có thể ở năm thứ sáu
law_change-text-care_sixth_year_2026 =
    Bạn có thể ở thêm tối đa một năm nếu đủ các điều sau:

    • Trong năm cuối trước khi hết 5 năm, bạn đã thi tất cả các phần của kỳ thi quốc gia hộ lý (介護福祉士国家試験).
    • Bạn đỗ ít nhất một phần.
    • Tổng điểm đạt từ 80% điểm đỗ.
    • Bạn có kế hoạch học và cam kết thi lại.

    Có kết quả thì phải sớm gửi giấy tờ cho Bộ Y tế, Lao động và Phúc lợi (厚生労働省). Hãy báo cho chúng tôi trước kỳ thi.
law_change-title-cabinet_2026 = 19 ngành và giới hạn mới
law_change-text-cabinet_2026 =
    Đến tháng 3 năm 2029, tối đa 805.700 người được có Kỹ năng đặc định số 1, trong 19 ngành, trong đó có ba ngành mới. Một số giới hạn: dịch vụ ăn uống 50.000, xây dựng 76.000, lưu trú 14.800, sản xuất chế tạo 199.500.
law_change-title-bicycle_2026 = Xe đạp: phạt bằng vé xanh (青切符)
law_change-text-bicycle_2026 =
    Từ 16 tuổi, bạn phải nộp tiền nếu vi phạm khi đi xe đạp:

    • 12.000 yên: dùng điện thoại
    • 6.000 yên: vượt đèn đỏ, đi sai bên
    • 5.000 yên: không dừng, cầm ô, đeo tai nghe
    • 3.000 yên: đi hàng hai, chở thêm người

    Không nộp đúng hạn thì bị xử lý hình sự. Nếu cảnh sát đưa giấy, hãy cho chúng tôi xem ngay.
law_change-title-phone_id_2026 = Hợp đồng điện thoại: đọc chip thẻ
law_change-text-phone_id_2026 =
    Khi ký hợp đồng điện thoại trên mạng, ảnh chụp thẻ là không đủ. Cửa hàng sẽ đọc chip của thẻ My Number, bằng lái xe hoặc thẻ lưu trú.

    Bạn có thể nhờ cửa hàng giúp. Hãy giữ thẻ và mã PIN an toàn.
law_change-title-child_levy_2026 = Dòng mới trên bảng lương của bạn
law_change-text-child_levy_2026 =
    Cùng với bảo hiểm y tế, bạn đóng khoản hỗ trợ trẻ em (子ども・子育て支援金): 0,23%, công ty trả một nửa, trung bình khoảng 500 yên một tháng. Khoản này có từ bảng lương tháng 5 năm 2026. Mọi người đều đóng, có con hay không.
law_change-title-nhi_prepay_2026 = Đóng trước bảo hiểm y tế quốc dân?
law_change-text-nhi_prepay_2026 =
    Thành phố có thể yêu cầu người mới đến Nhật đóng trước vài tháng bảo hiểm y tế quốc dân (国民健康保険). Nếu bạn có bảo hiểm y tế của công ty thì việc này không liên quan đến bạn.

    Việc này có thể liên quan khi bạn không có việc làm. Hãy hỏi ở tòa thị chính.
law_change-title-first_annual_report_2026 = Báo cáo năm lần đầu tiên
law_change-text-first_annual_report_2026 =
    Báo cáo năm đầu tiên là cho thời gian 2025-04-01 đến 2026-03-31. Công ty đã nộp từ ngày 1 tháng 4 đến ngày 31 tháng 5 năm 2026 theo mẫu 3-6, cả cho Kỹ năng đặc định số 2. Cơ quan hỗ trợ đưa phần của mình cho công ty.

    Lần tới là từ 2027-04-01 đến 2027-05-31.
law_change-title-food_service_2026 = Ngành ăn uống: hạn chế
law_change-text-food_service_2026 =
    Với Kỹ năng đặc định số 1 ngành dịch vụ ăn uống, không cấp mới Giấy chứng nhận tư cách lưu trú (在留資格認定証明書). Chuyển sang ngành này chỉ được trong trường hợp ngoại lệ.

    Gia hạn vẫn được xét như thường lệ. Chuyển công ty trong cùng ngành được xem xét riêng: hãy hỏi chúng tôi trước.
law_change-title-specified_residence_card_2026 = Hai thẻ thành một, nếu bạn muốn
law_change-text-specified_residence_card_2026 =
    Bạn có thể gộp thẻ lưu trú và thẻ My Number thành một thẻ (特定在留カード). Bạn xin cùng lúc với việc gia hạn, thay đổi tư cách hoặc khai báo địa chỉ mới.

    Bạn cũng có thể giữ hai thẻ. Khi đó hãy gia hạn thẻ My Number ở tòa thị chính như trước.
law_change-title-visa_fees_2026 = Phí visa ở đại sứ quán tăng
law_change-text-visa_fees_2026 =
    Visa vào một lần khoảng 15.000 yên, vào nhiều lần khoảng 30.000 yên, trả bằng tiền địa phương. Một số nước có quy định khác. Đây không phải lệ phí lưu trú.

    Gia đình bạn muốn sang thăm? Hãy hỏi đại sứ quán Nhật trước.
law_change-title-high_cost_medical_2026 = Mức viện phí tối đa bạn phải trả
law_change-text-high_cost_medical_2026 =
    Số tiền tối đa bạn tự trả cho bác sĩ và bệnh viện trong một tháng đã thay đổi từ tháng 8 năm 2026. Tháng 8 năm 2027 lại thay đổi.

    Trước khi nằm viện lâu, hãy xin bảo hiểm giấy xác nhận mức tối đa (限度額).
law_change-title-residence_fees_2026 = Lệ phí lưu trú theo thời hạn
law_change-text-residence_fees_2026 =
    Lệ phí theo thời hạn lưu trú được cấp (tại quầy / qua mạng):
    • đến 3 tháng: 10.000 / 10.000 yên
    • đến 6 tháng: 18.000 / 15.000 yên
    • dưới 1 năm: 25.000 / 21.000 yên
    • 1 năm: 33.000 / 27.000 yên
    • dưới 3 năm: 48.000 / 42.000 yên
    • 3 năm: 64.000 / 56.000 yên
    • 5 năm: 75.000 / 65.000 yên

    Tính theo ngày hồ sơ được tiếp nhận. Nếu bạn rất khó khăn về tiền, lệ phí là 10.000 yên. Hãy hỏi trước ai trả.
law_change-title-customer_harassment_2026 = Bảo vệ bạn trước khách hàng xấu
law_change-text-customer_harassment_2026 =
    Mọi công ty phải bảo vệ bạn khi khách hàng, bệnh nhân hoặc gia đình họ đối xử tệ với bạn. Công ty phải có quy định và nơi để bạn phản ánh. Không ai được đối xử xấu với bạn vì bạn phản ánh hoặc giúp người khác.

    Bạn có gặp chuyện này không? Hãy nói với chúng tôi.
law_change-title-minimum_wage_2026 = Lương tối thiểu từ mùa thu 2026
law_change-text-minimum_wage_2026 =
    Lương tối thiểu tăng từ 54 đến 65 yên: trung bình 1.177 yên một giờ, Tokyo 1.280 yên, thấp nhất là Miyazaki 1.085 yên. Mỗi tỉnh bắt đầu vào một ngày riêng, từ 2026-10-01 đến 2026-12-02.

    Lương giờ của bạn thấp hơn? Hãy cho chúng tôi xem bảng lương.
law_change-title-care_school_route_2027 = Trường hộ lý: phải thi đỗ
law_change-text-care_school_route_2027 =
    Người tốt nghiệp trường hộ lý muộn nhất tháng 3 năm 2027 được làm nhân viên hộ lý (介護福祉士) trong 5 năm dù chưa thi đỗ. Người tốt nghiệp sau đó phải thi đỗ. Đã có bàn về việc kéo dài quy định này.

    Bạn định học trường hộ lý? Hãy nói với chúng tôi.
law_change-title-pr_guideline_2027 = Vĩnh trú: hướng dẫn mới
law_change-text-pr_guideline_2027 =
    Hướng dẫn về vĩnh trú (永住) được công bố lại ngày 2026-10-01. Một số phần về thu nhập và nghĩa vụ công cũng áp dụng cho hồ sơ nộp trong sáu tháng trước ngày hướng dẫn bắt đầu áp dụng mà chưa có kết quả. Thời hạn ba năm chỉ được coi là dài nhất khi đủ điều kiện.

    Hãy hỏi người có chuyên môn trước khi nộp đơn.
law_change-title-ikusei_2027 = Ikusei Shuro thay thực tập kỹ năng
law_change-text-ikusei_2027 =
    Ikusei Shuro (育成就労) thay cho thực tập kỹ năng. Thường là ba năm. Sau một đến hai năm, bạn có thể tự xin chuyển công ty trong cùng công việc.

    Để từ đó lên Kỹ năng đặc định số 1, bạn phải đỗ kỳ thi kỹ năng và kỳ thi tiếng Nhật (A2). Thực tập sinh đang ở Nhật ngày 2027-04-01 được thực tập hết chương trình.
law_change-title-rso_staffing_2027 = Cơ quan hỗ trợ: cần thêm nhân viên
law_change-text-rso_staffing_2027 =
    Mỗi văn phòng cần một người quản lý và một người phụ trách toàn thời gian, và chỉ họ làm việc hỗ trợ. Người quản lý phải học một khóa. Mỗi người có giới hạn số công ty (10) và số người Kỹ năng đặc định số 1 (50).

    Các trang nói khác nhau về cách tính giới hạn: hãy đọc quy định của bộ (省令). Với cơ quan đã đăng ký, quy định này áp dụng từ lần gia hạn đăng ký tới.
law_change-title-bank_chip_2027 = Mở tài khoản: dự kiến đọc chip thẻ
law_change-text-bank_chip_2027 =
    Theo dự kiến, khi mở tài khoản, kể cả tại quầy, ngân hàng sẽ đọc chip của thẻ My Number, bằng lái xe hoặc thẻ lưu trú. Bản sao hay ảnh chụp sẽ không đủ.

    Hãy chuẩn bị sẵn thẻ và mã PIN.
law_change-title-unpaid_insurance_2027 = Nợ bảo hiểm, nenkin: dự kiến mới
law_change-text-unpaid_insurance_2027 =
    Theo dự kiến, thành phố và cơ quan lương hưu sẽ báo cho Tổng cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) biết ai chưa đóng bảo hiểm y tế quốc dân (国民健康保険) hoặc nenkin quốc dân (国民年金). Khi đó, thường sẽ không được gia hạn hay thay đổi tư cách. Hiện nay Tổng cục đã có thể xem điều này.

    Bạn từng có lúc không có việc làm? Hãy hỏi tòa thị chính về việc trả góp hoặc giảm, hoặc hỏi chúng tôi.
law_change-title-lump_sum_reform = Tiền nenkin khi rời Nhật Bản
law_change-text-lump_sum_reform =
    Tiền nenkin trả một lần (脱退一時金) sẽ không được trả khi bạn còn giấy phép tái nhập cảnh (再入国許可). Thời gian được tính dự kiến tăng từ 5 năm lên 8 năm.

    Đến lúc đó quy định cũ vẫn áp dụng. Hãy hỏi chúng tôi trước khi rời Nhật.
law_change-title-new_fields_2027 = Ba ngành mới chưa mở
law_change-text-new_fields_2027 =
    Cung cấp, giặt đồ vải (linen), kho hàng (logistics) và xử lý rác, tái chế sẽ là ngành của Kỹ năng đặc định. Các ngành này chưa mở, và chúng tôi chưa biết kỳ thi nào.
law_change-title-immigration_act_2026 = Luật xuất nhập cảnh năm 2026
law_change-text-immigration_act_2026 =
    Luật cho phép lệ phí tối đa 100.000 yên khi gia hạn hoặc thay đổi tư cách, và 300.000 yên cho vĩnh trú. Số tiền thật được quy định riêng: hãy đọc “{ law_change-title-residence_fees_2026 }”. Với người đến ngắn ngày, giấy phép đi lại điện tử (JESTA) dự kiến có trước hết tháng 3 năm 2029.
