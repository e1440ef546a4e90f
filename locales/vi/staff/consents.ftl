## May we tell the employer?

consents-staff-asked = Bot đang hỏi người lao động. Câu trả lời sẽ hiện trên thẻ tư vấn.
consents-staff-asked-before = Đã hỏi người lao động rồi.
# $purpose (String)
consents-staff-withdrawn = ⚠️ Người lao động đã rút lại sự đồng ý: { $purpose ->
        [records] từ nay không được lưu những gì người lao động viết. Có thể hỗ trợ qua điện thoại hoặc gặp trực tiếp.
        [health] trong yêu cầu tư vấn này không được lưu thêm gì về sức khỏe.
       *[reminders] người lao động không muốn được nhắc thời hạn. Hãy theo dõi các thời hạn thay họ.
    }
