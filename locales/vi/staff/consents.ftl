## May we tell the employer?

consents-staff-asked = Bot đang hỏi người lao động. Câu trả lời sẽ hiện trên thẻ tư vấn.
consents-staff-asked-before = Đã hỏi người lao động rồi.
# $purpose (String)
consents-staff-withdrawn = ⚠️ Người lao động đã rút lại sự đồng ý: { consents-staff-what }
# $purpose (String)
consents-staff-refused = ⚠️ Người lao động không đồng ý: { consents-staff-what }
# What the consent was about. $purpose (String)
consents-staff-what = { $purpose ->
    [health] lưu những gì nói về sức khỏe trong yêu cầu này. Những gì họ viết vẫn đến đây, và vẫn trả lời ở đây được. Hãy gọi điện hoặc gặp trực tiếp để hỏi rõ được lưu những gì.
   *[records] lưu hồ sơ tư vấn. Những gì họ viết vẫn đến đây, và vẫn trả lời ở đây được. Hãy gọi điện hoặc gặp trực tiếp để hỏi rõ được lưu những gì.
}
