refused-staff = これは 支援（しえん）スタッフだけの ものです。
refused-admin = これが できるのは 管理者（かんりしゃ）だけです。
refused-reader = これを 読（よ）む ことが できるのは 支援（しえん）スタッフだけです。
refused-exporter = ファイルに 出（だ）す ことが できるのは、支援（しえん）の 責任者（せきにんしゃ）、管理者（かんりしゃ）、監査（かんさ）の 人（ひと）だけです。
refused-manager = これが できるのは 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）だけです。
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = 何（なに）も しませんでした。何も 送（おく）りませんでした。先（さき）に 同意（どうい）してください。そのあと、もう一度（いちど） してください。
