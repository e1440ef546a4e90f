# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 我的数据
my_data-overview = <b>我们保存的关于您的内容</b>
my_data-send = 📥 全部用文件发给我
my_data-correct = ✏️ 更正我的资料
my_data-document = 我们保存的关于您的内容
# Read by a person who opens the file for machines.
my_data-json-about = 这个文件包含这个机器人保存的关于一个人的全部内容。worker：这个人和聊天。profile：资料，由本人或工作人员告知。consents：本人同意的内容。conversations：咨询，包括本人写的和工作人员发的。hidden：本人写的、被工作人员隐藏并保存的文字。versions：工作人员的答复在本人可以看到之后更正过的，全部版本。interviews：和本人的定期面谈，包括本人对每一项说的（null：没有问题）、谁面谈、有没有把问题告诉公司。reports：关于本人的事，工作人员告诉了外面的机构或公司什么，或者没有告诉，不含工作人员的文字。screenings：核对的回答。papers：本人有的文件，按每次核对。contracts：本人的雇佣。invitations：为本人做的链接。job_changes：换工作支援的记录。obligations：必须为本人做的事。notes：工作人员对有关本人的任务写的备注。notices：发给很多人的最新消息、结果，以及本人说已经读过的时间。said：机器人的消息。is_held：记录因法律案件而保存。日期和时间用ISO 8601，时间为UTC。
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }：{ $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = … 还有{ $count }项，在文件里
my_data-nothing = 没有
my_data-section-profile = 我的资料
my_data-section-contracts = 合同
my_data-section-consents = 同意
my_data-section-consultations = 咨询
my_data-section-interviews = 定期面谈
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = 核对
my_data-section-reports = 向外面的机构报告
my_data-section-obligations = 我们必须为您做的事
my_data-section-notices = 最新消息
my_data-section-messages = 机器人的消息
my_data-section-rest = 还有
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value }（您告诉我们的）
   *[staff] { $value }（支援人员的记录）
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = { $given_on }同意（文本版本：{ $version }）
my_data-consent-withdrawn = { $given_on }同意（文本版本：{ $version }），{ $withdrawn_on }结束
my_data-base_consent = 同意接受我们的支援
# $number (String), $kind (String)
my_data-consultation-name = 编号{ $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = 编号{ $number } 🔒 投诉支援人员
# How far a consultation is, as its worker reads it
my_data-state-new = 新的
my_data-state-waiting_for_staff = 等我们答复
my_data-state-waiting_for_worker = 等您回复
my_data-state-escalated = 支援负责人正在看
my_data-state-closed = 已结束
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("my_data-state", $state) }，{ $opened_on }开始，{ $count }条消息
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] 还没有选时间
    [booked] 已约好
    [held] { $held_on }已进行
   *[cancelled] 已取消
}{ $interviewer ->
    [none] {""}
   *[other] （面谈人：{ $interviewer }）
}{ $when ->
    [none] {""}
   *[other] ；时间：{ $when }（日本时间）
}{ $news ->
    [told] ；我们告诉了公司：{ $told_whom }，{ $told_on }
    [not_told] ；我们没有告诉公司：{ $not_told }
   *[other] {""}
}
my_data-check-eligibility = 我符合条件吗？
my_data-check-job_change = 换工作
# $started_on (String) a day, $count (Number)
my_data-check = { $started_on }开始，{ $count }个回答
# $on (String) a day, $state (String)
my_data-obligation = { $on }：{ $state ->
    [open] 还没完成
    [not_needed] 已经不需要
    [passed] 最后一天已过
   *[done] 已完成
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] 关于一次面谈
   *[other] 关于编号{ $number }
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] 支援人员告诉了公司：{ $whom }，{ $done_on }{ my_data-report-how }{ $agreed ->
            [no] 。您没有同意这样做
           *[yes] {""}
        }
       *[not_reported] 支援人员没有告诉公司（{ $done_on }）
    }
   *[authority] { $decision ->
        [reported] 支援人员告诉了这个外面的机构：{ $office }，{ $done_on }{ my_data-report-how }。{ $outcome ->
            [accepted] 机构已经受理
            [examined] 机构正在调查
            [done] 机构已经处理完
            [not_accepted] 机构没有受理
           *[none_yet] 机构还没有答复
        }
       *[not_reported] 支援人员决定不告诉外面的机构（{ $done_on }）：{ $reason ->
            [worker_declines] 您不想这样做
            [no_breach] 没有违反规定
            [by_others] 别人已经告诉了那个机构
            [still_checking] 还在确认
           *[other] 其他原因
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] ，用电话
    [visit] ，上门
    [letter] ，用信件
   *[online] ，在网上
}
my_data-job_change = 换工作的记录
my_data-chat = 这个聊天的编号
my_data-number = 我在这里的编号
my_data-invitation = 邀请的制作日期
my_data-held = 因为有法律案件，我们现在不删除这些记录
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] 您，{ $on }
    [worker_again] 您修改了，{ $on }
    [staff_again] 支援人员更正了，{ $on }
    [staff_unsure] 支援人员，{ $on }（可能没有送到您那里）
   *[staff] 支援人员，{ $on }
}
# $on (String) a day
my_data-note = 支援人员的备注，{ $on }
# $text, $from (String)
my_data-forwarded = { $text }（转发自：{ $from }）
# $text, $quote (String)
my_data-quoting = { $text }（引用：{ $quote }）
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words }（{ $hidden_on }隐藏{ $status ->
    [kept] ，作为证据保存
    [held] ，因法律案件而保存
   *[undecided] ；支援负责人或管理员会决定
    }）
# $count (Number)
my_data-hidden-count = 🔒 您有{ $count }条消息对支援人员隐藏，并保存着
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }，{ $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because }{ evidence-only }{ $status ->
    [kept] 它作为证据保存，{ $until ->
        [none] 时间和这次咨询的记录一样长。
       *[other] 保存到{ DAY($until) }（含当天）；如果那时这次咨询还没有结束，就更久。
    }
    [held] 它因法律案件而保存。案件结束后，我们会销毁，并告诉您。
   *[undecided] { $readers ->
        [none] 我们保存它的时间，和您的其他记录一样长。
       *[other] 他们应该在{ DAY($decide_on) }之前（含当天）决定怎么处理。在那之前，我们保存它的时间，和您的其他记录一样长。
    }
}
my_data-removed = （已经不在这里）
my_data-no-words = （照片、文件或语音消息）
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }：{ $purpose ->
    [correct] 以前消息的新版本：
    [take_back] 以前的消息被撤回：
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ；{ $read_on }您说已经读过
}{ $corrected_on ->
    [none] {""}
   *[other] ；{ $corrected_on }有新版本
}{ $back_on ->
    [none] {""}
   *[other] ；{ $back_on }撤回
}
my_data-outcome-queued = 等待发送
my_data-outcome-sending = 正在发送
my_data-outcome-sent = 已发送
my_data-outcome-repeated = 已发送，可能发了两次
my_data-outcome-unreachable = 没有送到您那里
my_data-outcome-refused = 不能发送
my_data-outcome-cancelled = 没有发送
my_data-outcome-skipped = 没有发送，因为已经不需要
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = 已完成
my_data-outcome-muted = 没有发送，因为您关闭了最新消息
my_data-outcome-no_text = 没有发送，因为没有您语言的文字
my_data-outcome-unchanged = 没有发送，因为对您没有变化
my_data-outcome-may_have_it = 发送途中停止；可能已经收到
