const RETRY_AFTER_MILLISECONDS = 1000;

/** Yield what `page_view.view` tells after each change, by long polling; null while the server does not answer. */
export async function* states() {
  let revision = -1;
  while (true) {
    const state = await fetched(revision);
    revision = state?.revision ?? -1;
    yield state;
    if (state === null) await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MILLISECONDS));
  }
}

/** Post to /page/<path>; return the answer, or throw an error that says why not. */
export async function post(path, told) {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(`/page/${path}`, { method: "POST", headers, body: JSON.stringify(told) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

async function fetched(revision) {
  try {
    return await (await fetch(`/page/state?since=${revision}`)).json();
  } catch {
    return null;
  }
}
