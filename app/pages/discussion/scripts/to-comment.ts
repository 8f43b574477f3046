/** Goes on to the comment that the address names, when it is on another page of the discussion. */
function goToComment(): void {
  const id = /^#kommentti-(\d+)$/.exec(location.hash)?.[1];
  const anchor = id === undefined ? null : document.getElementById(`kommentti-${id}`);
  if (anchor?.closest(".discussion-pages")) location.replace(`?kommentti=${id}#kommentti-${id}`);
}

goToComment();
addEventListener("hashchange", goToComment);
