// Only adds: every page works without this file.
const root = document.documentElement
const remember = (on) => (document.cookie = `fayuan_big=${on ? 1 : 0}; path=/; max-age=31536000; samesite=lax`)

for (const link of document.querySelectorAll('[data-big]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    const on = root.classList.toggle('big')
    remember(on)
    link.firstElementChild.textContent = on ? '标准字' : '大字'
  })
}

for (const link of document.querySelectorAll('[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    location.replace(link.href)
  })
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

const read = document.querySelector('[data-read]')
if (read && 'speechSynthesis' in window) {
  read.hidden = false
  read.addEventListener('click', () => {
    const voice = window.speechSynthesis
    if (voice.speaking) {
      voice.cancel()
      read.firstElementChild.textContent = '朗读'
      return
    }
    const words = new SpeechSynthesisUtterance(document.querySelector('main').innerText)
    words.lang = 'zh-CN'
    words.rate = 0.9
    words.onend = () => (read.firstElementChild.textContent = '朗读')
    voice.speak(words)
    read.firstElementChild.textContent = '停止'
  })
}

// A second press while the first is on its way; the server would answer both with the same receipt anyway.
const posts = document.querySelectorAll('form[method=post]')
window.addEventListener('pageshow', () => posts.forEach((form) => delete form.dataset.sent))
for (const form of posts) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = '1'
    setTimeout(() => delete form.dataset.sent, 8000)
  })
}

const wrong = document.querySelector('.wrong-list')
if (wrong) wrong.focus()
