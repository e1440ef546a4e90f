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
    <b>📣 Số { $number }: chúng tôi đang báo cho mọi người quản lý và quản trị viên.</b> Chúng tôi báo lại cho đến khi có người nhận. Không ai khác đọc. Bạn sẽ nhận tin ở đây.

    Nếu được, bạn hãy viết chuyện đã xảy ra. Không viết cũng được. <b>{ danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ Số { $number }: một người quản lý đang giúp bạn</b> và sẽ viết hoặc gọi cho bạn.
