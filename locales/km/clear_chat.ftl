# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 លុបការជជែកនេះ
clear_chat-ask =
    <b>លុបការជជែកនេះឬទេ?</b>

    យើងលុបសាររបស់អ្នក និងសាររបស់យើងក្នុង 48 ម៉ោងចុងក្រោយ។ សារចាស់ជាងនេះ សូមលុបដោយខ្លួនឯងក្នុង Telegram។

    <b>ការជជែកនេះអាចជាភស្តុតាងរបស់អ្នក។</b> ជាមុន សូមរក្សាទុកអ្វីដែលអ្នកត្រូវការ៖ “{ my_data-send }”។ បុគ្គលិកជំនួយរក្សាទុកកំណត់ត្រារបស់ពួកគេ។
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>លុបការជជែកនេះឬទេ? យើងបានសួរអ្នកអំពីរូបភាពមួយ៖ សូមឆ្លើយជាមុន។</b> បើអ្នកលុបឥឡូវនេះ រូបភាពនោះបាត់ពីទីនេះ ហើយបុគ្គលិកជំនួយទទួលតែអ្វីដែលអ្នកបានសរសេរខាងក្រោមវាប៉ុណ្ណោះ។

    យើងលុបសារក្នុង 48 ម៉ោងចុងក្រោយ។ ជាមុន សូមរក្សាទុកអ្វីដែលអ្នកត្រូវការ។ បុគ្គលិកជំនួយរក្សាទុកកំណត់ត្រារបស់ពួកគេ។
clear_chat-yes = 🧹 លុបឥឡូវនេះ
clear_chat-no = មិនលុប រក្សាវាទុក
# Above the chat, for a moment.
clear_chat-begun = យើងកំពុងលុបសារឥឡូវនេះ។
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>{ $deleted ->
       *[other] យើងបានលុបសារចំនួន { $deleted }។
    }</b>{ $waiting ->
        [0] {""}
       *[other] {" "}សាររបស់អ្នកចំនួន { $waiting } មិនទាន់បានដល់បុគ្គលិកជំនួយទេ។ បើវាទៅដល់ក្នុង 48 ម៉ោង យើងលុបវា។
    }{ $left ->
        [0] {""}
       *[other] {" "}Telegram មិនបានលុបសារចំនួន { $left } ទេ។
    }

    សារចាស់ៗអាចនៅក្នុងការជជែកនេះនៅឡើយ។ សូមលុបវាដោយខ្លួនឯងក្នុង Telegram។ បុគ្គលិកជំនួយរក្សាទុកកំណត់ត្រារបស់ពួកគេ។
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>បុគ្គលិកជំនួយបានទទួលសាររបស់អ្នកទាំងអស់ហើយ។</b> { $left ->
        [0] យើងក៏បានលុបសារទាំងនោះនៅទីនេះដែរ។
       *[other] Telegram មិនបានលុបសារចំនួន { $left } ទេ។ សូមលុបវាដោយខ្លួនឯងក្នុង Telegram។
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = អេក្រង់នេះបានបិទ។
