## Result

result-outcome-blocked = <b>Something is in the way as things are now.</b> Look at the points marked ❌. Many of them can change.
result-outcome-needs_staff = <b>Our staff must check some points.</b> Look at the points marked 👤.
result-outcome-incomplete = <b>Some answers are missing.</b> Look at the points marked ❔.
result-outcome-clear = <b>From your answers, nothing blocks you.</b> Only the Immigration Services Agency (出入国在留管理庁) decides.
result-outcome-possible = <b>From your answers, changing jobs looks possible.</b> Only the Immigration Services Agency (出入国在留管理庁) decides. Look at the points marked 📌 first.
result-outcome-not_yet = <b>From your answers, changing jobs is not possible yet.</b> Our staff can tell you what is missing.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>What to do next:</b> { $todo }
result-papers = 📄 <b>What proves it:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ Certain (an official page)
result-certainty-likely = 🔹 Likely (somebody else writes so)
result-certainty-unsettled = ❓ Unsettled (no page settles it)
# $on (String) a day, or none when nobody has checked
result-checked = { $stale ->
    [true] { $on ->
        [none] Nobody has checked this yet. Please confirm it with support.
       *[other] Last checked on the official page on { $on }, more than 180 days ago. Please confirm it with support.
    }
   *[other] Checked on the official page on { $on }.
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Not confirmed yet.</b> No official page that we have seen says this clearly. Our staff will confirm it; please do not rely on it before.
result-ask-support = 💬 Ask support about this
