# In danger. Japanese sentences stand with their reading in Latin letters: somebody reads them aloud into a telephone.

# The one sentence that every other text refers to
danger-numbers = Nếu nguy hiểm, hãy gọi 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu).
danger-call =
    <b>🆘 Nguy hiểm? Hãy gọi ngay.</b>

    <b>110</b> cảnh sát. Hãy nói: 助けてください。<i>Tasukete kudasai.</i> (Cứu tôi với.)
    <b>119</b> cấp cứu, cứu hỏa. Hãy nói: 救急車をお願いします。<i>Kyūkyūsha o onegai shimasu.</i>
    Bạn đang ở đâu: 住所は … です。<i>Jūsho wa … desu.</i>
    Cả hai số đều miễn phí, ngày và đêm. Đừng cúp máy.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Báo nhân viên: việc khẩn cấp
# $number (String) of the matter
danger-alarmed =
    <b>📣 Số { $number }: mọi người quản lý và quản trị viên đang được báo ngay,</b> và được báo lại cho đến khi có người nhận. Không ai khác đọc. Chúng tôi sẽ báo bạn ở đây khi có người nhận.

    Nếu được, hãy viết chuyện gì đã xảy ra. Không viết cũng được. <b>Nếu nguy hiểm, hãy gọi 110 hoặc 119.</b>
# $number (String)
danger-taken = <b>✅ Số { $number }: một người quản lý đã nhận</b> và sẽ viết hoặc gọi cho bạn.
