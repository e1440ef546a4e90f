# In danger. Japanese sentences stand with their reading in kana and in Latin letters: somebody reads them aloud into a
# telephone.

# The one sentence that every other text refers to
danger-numbers = Nếu nguy hiểm, hãy gọi 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu).
danger-call =
    <b>🆘 Nguy hiểm? Hãy gọi ngay và nói:</b>

    <b>110</b> cảnh sát: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> cấp cứu, cứu hỏa: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    Bạn đang ở đâu: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    Cả hai số đều miễn phí, ngày và đêm. Đừng cúp máy.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Báo khẩn nhân viên hỗ trợ
# $number (String) of the matter
danger-alarmed =
    <b>📣 Số { $number }: chúng tôi đang báo cho mọi quản lý hỗ trợ, quản trị viên được phép đọc.</b> Nếu chưa có người nhận, chúng tôi báo lại sau 15 và 60 phút, rồi mỗi giờ. Bạn sẽ nhận tin ở đây. Bấm { sign-danger } để báo lại ngay.

    Nếu được, bạn hãy viết chuyện đã xảy ra. <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ Số { $number }: ở đây chúng tôi chưa liên lạc được với người quản lý hỗ trợ nào.</b> Chúng tôi sẽ thử lại. Chúng tôi chỉ báo cho nhóm nhân viên hỗ trợ số này, không báo gì khác.

    <b>Đừng chờ. { danger-numbers }</b> { $phone ->
        [none] Các số khác có ở { sign-danger }.
       *[other] Bạn cũng có thể gọi cho chúng tôi: { $phone }. Các số khác có ở { sign-danger }.
    }
# Where the worker keeps everybody out of the matter who could take its alarm. $number (String)
danger-kept_out = <b>⚠️ Số { $number }: mọi quản lý hỗ trợ và quản trị viên mà chúng tôi có thể báo đều là người mà bạn không cho đọc, nên chúng tôi không báo cho ai. Đừng chờ. { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ Số { $number }: một quản lý hỗ trợ hoặc quản trị viên đang giúp bạn</b> và sẽ viết hoặc gọi cho bạn.
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] tất cả quản trị viên được phép đọc
   *[other] tất cả quản lý hỗ trợ và quản trị viên được phép đọc
}
# Sent where the one who took it has it no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 Số { $number }: chúng tôi vẫn chưa trả lời bạn.</b> Chúng tôi đang báo lại cho tất cả những ai có thể nhận việc này. <b>{ danger-numbers }</b>
# Sent at each ring while nobody has taken it. $number (String), $time (String) of the day in Tokyo, $readers of the
# matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · số { $number }: chưa có quản lý hỗ trợ hay quản trị viên nào nhận.</b> Chúng tôi đang báo lại cho những ai có thể nhận. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · số { $number }: nhân viên hỗ trợ đã trả lời bạn, nhưng chưa có quản lý hỗ trợ, quản trị viên nào nhận.</b> Chúng tôi đang báo lại cho những ai có thể nhận. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ Số { $number }: ở đây chúng tôi chưa liên lạc được với người quản lý hỗ trợ nào.</b> Chúng tôi sẽ thử lại.
    <b>Đừng chờ. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}Bạn cũng có thể gọi cho chúng tôi: { $phone }.
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = Số điện thoại khác: { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }: <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}(bấm { $press_1 })
    }{ $hours_1 ->
        [always] {" "}🟢 cả ngày lẫn đêm
        [open] {" "}🟢 đang mở, đến { $at_1 }
        [closed] {" "}🔴 đang nghỉ, mở lại: { DAY($on_1) } { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }: <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}(bấm { $press_2 })
    }{ $hours_2 ->
        [always] {" "}🟢 cả ngày lẫn đêm
        [open] {" "}🟢 đang mở, đến { $at_2 }
        [closed] {" "}🔴 đang nghỉ, mở lại: { DAY($on_2) } { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = Bạn hãy nói chuyện với ai đó ngay bây giờ. <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 Chúng tôi coi việc số { $number } là khẩn cấp.</b> Chúng tôi đang báo cho { danger-alarmed_ones }. Chúng tôi sẽ báo cho bạn ở đây. <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 Số { $number }: nhân viên hỗ trợ đã xem lại và không còn coi đây là việc khẩn cấp. Yêu cầu của bạn vẫn đang mở, chúng tôi sẽ trả lời bạn ở đây. <b>{ danger-numbers }</b>
