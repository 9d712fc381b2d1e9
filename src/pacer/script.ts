/** The arithmetic of `buckets.ts` in Lua, for Redis: one key holds one bucket, one run is one step. */
import { FIGURES } from "./buckets.js";

const { used, firstLimit, tokensByUnit, full, weight, farthest, lookMs, lookTokens, longestLookMs } = FIGURES;

/** The clock of the server, in milliseconds: those of a fleet differ. */
const SERVER_TIME = "(function() local t = redis.call('TIME') return t[1] * 1000 + t[2] / 1000 end)()";

/**
 * The script. Its key is the bucket; its argument is JSON with `limits` and `burst`, the rules, and one of `sizes`
 * (reserve), `refund` (a size) or `seen` (settle). It gives how many were admitted, and the wait in milliseconds as text,
 * because Redis cuts the fraction off a number.
 */
export const bucketScript = (now: string = SERVER_TIME): string => `
local now = ${now}
local ask = cjson.decode(ARGV[1])
local packed = redis.call('GET', KEYS[1])
local s = packed and cmsgpack.unpack(packed)

local function rate(of) return s.limit[of] * ${used} / 60000 end
local function room(of)
  return math.max(rate(of) * ask.burst * 1000, (of == 1 and s.limit[1] > 0) and 1 or 0)
end
local function costs(size)
  local input, output = size * s.per[2], s.per[3]
  local cost = { 1, input, output, input + output }
  for of = 1, 4 do cost[of] = math.min(cost[of], math.max(1, s.limit[of] * ${used})) end
  return cost
end

if not s then
  s = { told = 0, at = now, limit = { unpack(ask.limits) }, level = {}, per = { ${tokensByUnit.join(", ")} },
    units = { 0, 0, 0, 0 }, mark = { -1, -1, -1, -1 }, since = { 0, 0, 0, 0 } }
  if s.limit[1] == 0 then s.limit[1] = ${firstLimit} end
  for of = 1, 4 do s.level[of] = room(of) end
end

local elapsed = now - s.at
if elapsed > 0 then
  s.at = now
  for of = 1, 4 do s.level[of] = math.min(room(of), s.level[of] + rate(of) * elapsed) end
end

local function learn(of, limit, left)
  local since = now - s.since[of]
  if s.mark[of] >= 0 then
    if s.units[of] == 0 or since < ${lookMs} then return end
    if s.units[of] * s.per[of] < ${lookTokens} and since < ${longestLookMs} then return end
    if left < limit * ${full} and left ~= s.mark[of] then
      local counted = (s.mark[of] - left + (limit / 60000) * since) / s.units[of]
      local sample = math.min(math.max(counted, s.per[of] / ${farthest}), s.per[of] * ${farthest})
      s.per[of] = s.per[of] + ${weight} * (sample - s.per[of])
    end
  end
  s.units[of], s.mark[of], s.since[of] = 0, left, now
end

local granted, wait = 0, math.max(0, s.at - now)
if ask.sizes then
  local ahead = wait
  for _, size in ipairs(ask.sizes) do
    granted = granted + 1
    local cost = costs(size)
    for of = 1, 4 do
      if s.limit[of] ~= 0 then
        local missing = math.min(cost[of], room(of)) - s.level[of]
        if missing > 0 then wait = math.max(wait, ahead + missing / rate(of)) end
        s.level[of] = s.level[of] - cost[of]
      end
    end
    s.units[2] = s.units[2] + size
    s.units[3] = s.units[3] + 1
    if wait > 0 then break end
  end
elseif ask.refund then
  local cost = costs(ask.refund)
  for of = 1, 4 do
    if s.limit[of] > 0 then s.level[of] = math.min(room(of), s.level[of] + cost[of]) end
  end
  s.units[2] = math.max(0, s.units[2] - ask.refund)
  s.units[3] = math.max(0, s.units[3] - 1)
elseif ask.seen then
  local guessed = s.told == 0 and ask.limits[1] == 0
  if guessed and ask.seen.limit[1] < 0 then s.limit[1] = 0 end
  s.told = 1
  for of = 1, 4 do
    local limit, left, configured = ask.seen.limit[of], ask.seen.remaining[of], ask.limits[of] > 0
    if not configured and limit > 0 and limit ~= s.limit[of] then
      s.limit[of] = limit
      local free = (guessed and of == 1) and (left - s.units[3]) or s.level[of]
      s.level[of] = math.min(room(of), free)
      s.mark[of] = -1
    end
    if left >= 0 then
      if of > 1 and not configured and left > limit / 2 then s.level[of] = room(of)
      else s.level[of] = math.min(s.level[of], left) end
      if limit > 0 and (of == 2 or of == 3) then learn(of, limit, left) end
    end
  end
  if ask.seen.pause >= 0 then
    s.at = math.max(s.at, now + ask.seen.pause)
    for of = 1, 4 do s.level[of] = math.min(s.level[of], 0) end
  end
end

local kept = math.max(600000, s.at - now + 60000)
redis.call('SET', KEYS[1], cmsgpack.pack(s), 'PX', string.format('%.0f', kept))
return { granted, string.format('%.17g', wait) }
`;
