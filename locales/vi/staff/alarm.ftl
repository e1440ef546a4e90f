# An alarm, told to each manager and admin in private. Not a word of the matter stands here.

# $number (String) of the matter, $rung (Number) how often it has been told
alarm-raised = { $rung ->
    [1] 🆘 Một người lao động báo việc khẩn cấp: số { $number }. Hãy nhận việc này, và viết hoặc gọi ngay.
   *[other] 🆘 Chưa ai nhận số { $number }. Đây là lần báo thứ { $rung }. Hãy nhận việc này, và viết hoặc gọi ngay.
}
alarm-take = ✋ Tôi nhận
alarm-taken = Bạn đã nhận. Người lao động đã được báo. Không ai bị báo động nữa.
alarm-taken-before = Người khác đã nhận việc này.
