## Deleting all of one’s data

forget-button = 🗑 删除我的数据
forget-what =
    <b>删除我的数据</b>

    我们会马上删除：这个聊天的编号、您的语言、您的资料、您的提醒和您的核对。还没结束的咨询会结束。您的同意也会结束。
# Where an alarm has not ended
forget-alarm = <b>🆘 您的紧急求助也会结束。之后请不要等我们。</b>{ danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>会留下的：</b>按法律，咨询和支援记录保存到{ DAY($until) }（含当天）。我们给它们一个编号。您的姓名另外保存，只用于正式记录。那天之后，我们全部删除。
# $margin_days (Number)
forget-stays-contract = <b>会留下的：</b>按法律，咨询和支援记录保存到您的合同结束后1年零{ NUMBER($margin_days, useGrouping: 0) }天。我们还不知道那是哪一天。我们给它们一个编号。您的姓名另外保存，只用于正式记录。之后，我们全部删除。
# $chat_days (Number)
forget-stays-days = <b>会留下的：</b>您向支援人员咨询的内容，和您的聊天分开，保存{ NUMBER($chat_days, useGrouping: 0) }天。之后我们会删除。
forget-stays-held = <b>会留下的：</b>您的记录、资料和核对。因为有法律案件，我们现在不能删除。我们给它们一个编号，至少保存到案件结束。
forget-after = 之后，我们不能给您写消息，也不能提醒您。您随时可以回来：请写 /start。那时您会作为新的人开始。
forget-go-on = 继续
forget-sure = <b>现在删除吗？删除后不能恢复。</b>
forget-yes = 🗑 是，现在删除
forget-no = 不，全部保留
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>我们已经删除您的数据，只留下我们仍然必须保存的部分。</b>

    { $until ->
        [none] 那些记录和您的聊天分开保存。您的合同结束后1年零{ NUMBER($margin_days, useGrouping: 0) }天，或者法律案件结束时，我们会删除。
       *[other] 那些记录和您的聊天分开保存，保存到{ DAY($until) }（含当天）。之后我们会删除。
    }

    { danger-numbers }

    想再来时，请写 /start。
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 您的紧急求助已经结束。我们以前为此写给您的，已经不再有效：请不要等我们。</b>
