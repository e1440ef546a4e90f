# A notice on its way: paused, resumed, cancelled, sent again.

notice_running-not_sending = This notice is not being sent now.
notice_running-not_paused = This notice is not paused now.
notice_running-over = This notice is over, or nobody has approved it yet.
notice_running-not_sent = This notice has not been sent, or it was cancelled.
notice_running-nobody_again = There is nobody to send it to again.
notice_running-file_gone =
    <b>Notice { $notice } “{ $title }” is paused.</b>

    Telegram does not have its picture or document any more. Everybody who has not got it waits. “Go on” tries again. If that does not help, cancel it and write a new notice.
notice_running-token = On { DAY($on) }, Telegram did not take the bot's token. Until it did, nothing was sent. What waited is being sent now.
notice_running-changed = This notice was corrected or taken back: its words go to nobody else. Write a new notice for those who do not have it.
